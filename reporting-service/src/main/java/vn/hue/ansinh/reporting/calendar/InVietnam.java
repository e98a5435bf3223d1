package vn.hue.ansinh.reporting.calendar;

import com.fasterxml.jackson.annotation.JacksonAnnotationsInside;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.io.IOException;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import vn.hue.ansinh.kit.time.Zones;

/** An instant that is shown as people in Vietnam read it on the clock: {@code 2023-11-30T00:00:00+07:00}. */
@Retention(RetentionPolicy.RUNTIME)
@JacksonAnnotationsInside
@JsonSerialize(using = InVietnam.Clock.class)
public @interface InVietnam {

    /** Writes the time with its offset. */
    final class Clock extends JsonSerializer<Instant> {
        @Override
        public void serialize(Instant instant, JsonGenerator json, SerializerProvider provider) throws IOException {
            json.writeString(DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(instant.atZone(Zones.VIETNAM)));
        }
    }
}
