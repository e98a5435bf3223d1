package vn.hue.ansinh.kit.problem;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.datatype.jsr310.deser.InstantDeserializer;
import com.fasterxml.jackson.datatype.jsr310.deser.LocalDateDeserializer;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.function.ToIntFunction;

/** Days and moments in the years that have four digits: RFC 3339 writes no others, and the database keeps not all. */
final class TimeReader<T> extends StdDeserializer<T> {
    private static final long serialVersionUID = 1;
    private static final int FIRST_YEAR = 1;
    private static final int LAST_YEAR = 9999;

    private final transient JsonDeserializer<T> written;
    private final transient ToIntFunction<T> year;

    private TimeReader(Class<T> type, JsonDeserializer<T> written, ToIntFunction<T> year) {
        super(type);
        this.written = written;
        this.year = year;
    }

    static TimeReader<LocalDate> ofDays() {
        return new TimeReader<>(LocalDate.class, LocalDateDeserializer.INSTANCE, LocalDate::getYear);
    }

    static TimeReader<OffsetDateTime> ofMoments() {
        return new TimeReader<>(
                OffsetDateTime.class,
                InstantDeserializer.OFFSET_DATE_TIME,
                moment -> moment.withOffsetSameInstant(ZoneOffset.UTC).getYear());
    }

    static TimeReader<Instant> ofInstants() {
        return new TimeReader<>(Instant.class, InstantDeserializer.INSTANT, instant -> instant.atOffset(ZoneOffset.UTC)
                .getYear());
    }

    @Override
    public T deserialize(JsonParser json, DeserializationContext context) throws IOException {
        if (json.hasToken(JsonToken.VALUE_STRING)
                && LongYear.begins(json.getText().strip())) {
            throw JsonMappingException.from(json, "wrong-type", Failure.yearOutOfRange());
        }
        T time = written.deserialize(json, context);
        if (time == null) {
            return time;
        }
        int found = year.applyAsInt(time);
        if (found < FIRST_YEAR || found > LAST_YEAR) {
            throw JsonMappingException.from(json, "wrong-type", Failure.yearOutOfRange());
        }
        return time;
    }
}
