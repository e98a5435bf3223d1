package vn.hue.ansinh.gateway.webhook;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import io.vertx.core.buffer.Buffer;
import java.io.IOException;
import vn.hue.ansinh.gateway.problem.ProblemCode;
import vn.hue.ansinh.gateway.problem.Refused;

/** Looks whether a body is one JSON object in which no name stands twice, as strictly as the services do. */
final class StrictJson {
    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .disable(JsonFactory.Feature.CHARSET_DETECTION) // every text is UTF-8, and Jackson would guess
            .build();

    private StrictJson() {}

    static void check(Buffer body) {
        boolean isObject;
        try (JsonParser parser = JSON.createParser(body.getBytes())) {
            isObject = parser.nextToken() == JsonToken.START_OBJECT;
            if (!isWhole(parser)) {
                throw Refused.with(ProblemCode.MALFORMED_JSON);
            }
        } catch (JsonParseException unreadable) {
            throw refusal(unreadable);
        } catch (IOException unreadable) {
            throw Refused.with(ProblemCode.MALFORMED_JSON);
        }
        if (!isObject) {
            throw Refused.otherBody();
        }
    }

    // Jackson tells a name that stands twice from other JSON that is none by these words alone.
    private static Refused refusal(JsonParseException unreadable) {
        JsonParser stopped = unreadable.getProcessor();
        if (stopped == null || !unreadable.getOriginalMessage().startsWith("Duplicate field")) {
            return Refused.with(ProblemCode.MALFORMED_JSON);
        }
        JsonStreamContext place = stopped.getParsingContext();
        return Refused.memberTwice(place.pathAsPointer().toString(), String.valueOf(place.getCurrentName()));
    }

    /** One value, and nothing behind it. */
    private static boolean isWhole(JsonParser parser) throws IOException {
        if (!parser.hasCurrentToken() || parser.hasToken(JsonToken.VALUE_NULL)) {
            return false;
        }
        parser.skipChildren();
        return parser.nextToken() == null;
    }
}
