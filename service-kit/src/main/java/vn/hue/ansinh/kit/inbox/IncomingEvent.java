package vn.hue.ansinh.kit.inbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.Instant;

/**
 * What another service has told.
 *
 * @param type the short type, for example {@code report.accepted}; a type of a foreign form stays as it was sent, so that
 *     a listener passes it by; one of another version is never handed to a listener
 */
public record IncomingEvent(
        String id, String type, String source, String subject, Instant time, String topic, JsonNode data) {

    // Tolerant on purpose: the teller may add fields that this listener does not need.
    private static final ObjectMapper TOLERANT = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .addModule(new Jdk8Module())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
            .build();

    /** The data as the listener's own record; fields it does not name are left out. */
    public <T> T data(Class<T> type) {
        try {
            return TOLERANT.treeToValue(data, type);
        } catch (JsonProcessingException unfit) {
            throw new IllegalArgumentException(
                    "The data of " + this.type + " do not fit " + type.getSimpleName(), unfit);
        }
    }
}
