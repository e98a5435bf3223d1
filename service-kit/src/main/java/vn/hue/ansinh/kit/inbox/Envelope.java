package vn.hue.ansinh.kit.inbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import vn.hue.ansinh.kit.outbox.CloudEvent;

/** Opens a Kafka record: CloudEvents attributes from the headers, data from the value. */
@ApplicationScoped
class Envelope {
    static final String NULL_VALUE = "null-value";
    /** More than the outbox of any service takes. */
    private static final int LARGEST = 8_000_000;

    private final ObjectMapper json;

    Envelope(ObjectMapper json) {
        this.json = json;
    }

    IncomingEvent open(ConsumerRecord<String, String> message) {
        return new IncomingEvent(
                required(message, CloudEvent.ID),
                type(message),
                required(message, CloudEvent.SOURCE),
                required(message, CloudEvent.SUBJECT),
                time(required(message, CloudEvent.TIME)),
                message.topic(),
                data(message.value()));
    }

    /** Another version was heard by nobody here: passed by, it would be lost to whoever hears it after an upgrade. */
    private static String type(ConsumerRecord<String, String> message) {
        String wire = required(message, CloudEvent.TYPE);
        if (CloudEvent.otherVersionOf(wire).isPresent()) {
            throw new Poison("unknown-version", wire + " is of a version that this release does not know", null);
        }
        return CloudEvent.shortType(wire);
    }

    private static String required(ConsumerRecord<String, String> message, String header) {
        return CloudEvent.read(message.headers(), header)
                .filter(value -> !value.isBlank())
                .orElseThrow(() -> new Poison("missing-header", "The header " + header + " is missing", null));
    }

    private static Instant time(String text) {
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException unreadable) {
            throw new Poison("bad-header", "ce_time is no RFC 3339 time", unreadable);
        }
    }

    @SuppressWarnings("NullAway") // a Kafka record without a value is a tombstone, which none of our topics carries
    private JsonNode data(String value) {
        if (value == null) {
            throw new Poison(NULL_VALUE, "The record has no value", null);
        }
        if (value.length() > LARGEST) {
            throw new Poison("too-large", "The value is longer than " + LARGEST + " characters", null);
        }
        try {
            JsonNode data = json.readTree(value);
            if (!data.isObject()) {
                throw new Poison("bad-json", "The value is no JSON object", null);
            }
            return data;
        } catch (JsonProcessingException unreadable) {
            throw new Poison("bad-json", "The value is no JSON", unreadable);
        }
    }
}
