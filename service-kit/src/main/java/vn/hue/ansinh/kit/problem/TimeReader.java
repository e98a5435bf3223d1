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
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;

/**
 * Days and moments as RFC 3339 writes them, in the years that have four digits: it writes no others, and the database
 * keeps not all. What we keep ourselves is read in each spelling that was ever taken.
 */
final class TimeReader<T> extends StdDeserializer<T> {
    private static final long serialVersionUID = 1;
    private static final int FIRST_YEAR = 1;
    private static final int LAST_YEAR = 9999;

    private final transient JsonDeserializer<T> inAnySpelling;
    private final transient ToIntFunction<T> year;
    private final transient Spelling spelling;

    /** The spelling of callers, and what is said to who writes otherwise, or of a time that there is not. */
    private record Spelling(Pattern form, Supplier<Refusal> otherwise) {
        static final Spelling OF_DAYS = new Spelling(Pattern.compile("\\d{4}-\\d\\d-\\d\\d"), WrongType::ofDay);
        static final Spelling OF_MOMENTS = new Spelling(
                Pattern.compile("(?i)\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,9})?(Z|[+-]\\d\\d:\\d\\d)"),
                WrongType::ofMoment);
    }

    private TimeReader(Class<T> type, JsonDeserializer<T> inAnySpelling, ToIntFunction<T> year, Spelling spelling) {
        super(type);
        this.inAnySpelling = inAnySpelling;
        this.year = year;
        this.spelling = spelling;
    }

    static TimeReader<LocalDate> ofDays() {
        return new TimeReader<>(LocalDate.class, LocalDateDeserializer.INSTANCE, LocalDate::getYear, Spelling.OF_DAYS);
    }

    static TimeReader<OffsetDateTime> ofMoments() {
        return new TimeReader<>(
                OffsetDateTime.class,
                InstantDeserializer.OFFSET_DATE_TIME,
                moment -> LongYear.of(moment.toInstant()),
                Spelling.OF_MOMENTS);
    }

    static TimeReader<Instant> ofInstants() {
        return new TimeReader<>(Instant.class, InstantDeserializer.INSTANT, LongYear::of, Spelling.OF_MOMENTS);
    }

    @Override
    public T deserialize(JsonParser json, DeserializationContext context) throws IOException {
        if (KeptJson.isBeingRead(context)) {
            return inAnySpelling.deserialize(json, context);
        }
        refuseOtherSpellings(json);
        T time = read(json, context);
        int found = year.applyAsInt(time);
        if (found < FIRST_YEAR || found > LAST_YEAR) {
            throw refused(json, Failure.yearOutOfRange());
        }
        return time;
    }

    private void refuseOtherSpellings(JsonParser json) throws IOException {
        boolean isText = json.hasToken(JsonToken.VALUE_STRING);
        if (isText && LongYear.begins(json.getText().strip())) {
            throw refused(json, Failure.yearOutOfRange());
        }
        if (!isText || !spelling.form().matcher(json.getText()).matches()) {
            throw refused(json, spelling.otherwise().get());
        }
    }

    private T read(JsonParser json, DeserializationContext context) throws IOException {
        try {
            return inAnySpelling.deserialize(json, context);
        } catch (JsonMappingException noSuchTime) {
            throw refused(json, spelling.otherwise().get());
        }
    }

    private static JsonMappingException refused(JsonParser json, Refusal refusal) {
        return JsonMappingException.from(json, "wrong-type", refusal);
    }
}
