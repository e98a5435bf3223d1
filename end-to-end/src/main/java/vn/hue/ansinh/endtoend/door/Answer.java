package vn.hue.ansinh.endtoend.door;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/** What the gateway answered; the body is missing where there was none. */
public record Answer(int status, Optional<String> tag, JsonNode body) {

    /** The body of an answer with this status; anything else ends the caller's work with what was said instead. */
    public JsonNode expect(int wanted) {
        if (status != wanted) {
            throw new UnexpectedAnswer("Expected " + wanted + ", but the answer was " + status + ": " + body);
        }
        return body;
    }
}
