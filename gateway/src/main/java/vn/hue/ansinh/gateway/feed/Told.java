package vn.hue.ansinh.gateway.feed;

import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;

/** A record of a topic, read as a CloudEvent in binary mode. */
record Told(String id, String type, String source, String subject, Instant time, JsonObject data, String text) {

    /** Says in its message why it is none. */
    static final class Unreadable extends Exception {
        Unreadable(String reason) {
            super(reason);
        }
    }

    static Told of(ConsumerRecord<String, String> record) throws Unreadable {
        try {
            JsonObject data = new JsonObject(record.value());
            return new Told(
                    attribute(record, "ce_id"),
                    attribute(record, "ce_type"),
                    attribute(record, "ce_source"),
                    attribute(record, "ce_subject"),
                    OffsetDateTime.parse(attribute(record, "ce_time")).toInstant(),
                    data,
                    record.value());
        } catch (DecodeException notJson) {
            throw new Unreadable("The data are no JSON object");
        } catch (DateTimeException noTime) {
            throw new Unreadable("ce_time is no instant");
        }
    }

    /** The agency that the event is about, if this field names one. */
    @Nullable
    String agency(String field) {
        return field.isEmpty() ? null : data.getValue(field) instanceof String agency ? agency : null;
    }

    private static String attribute(ConsumerRecord<String, String> record, String name) throws Unreadable {
        Header header = record.headers().lastHeader(name);
        String text =
                header == null || header.value() == null ? "" : new String(header.value(), StandardCharsets.UTF_8);
        // PostgreSQL has no text with a zero byte.
        if (text.isBlank() || text.indexOf('\0') >= 0) {
            throw new Unreadable(name + " is missing");
        }
        return text;
    }
}
