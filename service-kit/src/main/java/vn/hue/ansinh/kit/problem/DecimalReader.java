package vn.hue.ansinh.kit.problem;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import java.io.IOException;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Reads a figure: a JSON number of at most 30 digits before and 12 after the point, exact, with its printed digits.
 * Text is never taken for a number, so that 0, {@code ""}, {@code "-"} and absent stay four different things. What we
 * computed ourselves may be longer, see {@link KeptJson}.
 */
public class DecimalReader extends StdDeserializer<BigDecimal> {
    private static final int LONGEST = 50;
    private static final int WHOLE_DIGITS = 30;
    private static final int DECIMALS = 12;

    private final Text tooLong;
    private final Text hint;

    public DecimalReader() {
        this(
                Text.of("Số có quá nhiều chữ số.", "The number has too many digits."),
                Text.of("Tối đa 30 chữ số nguyên và 12 chữ số thập phân.", "At most 30 whole digits and 12 decimals."));
    }

    /** Of a number that is held to narrower bounds as soon as it is read: who sends a longer one is told of those. */
    protected DecimalReader(Text tooLong, Text hint) {
        super(BigDecimal.class);
        this.tooLong = tooLong;
        this.hint = hint;
    }

    @Override
    public @Nullable BigDecimal deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        JsonToken token = parser.currentToken();
        if (token == JsonToken.VALUE_STRING) {
            throw refusedText(parser, parser.getText().strip());
        }
        if (token == null || !token.isNumeric()) {
            return (BigDecimal) context.handleUnexpectedToken(BigDecimal.class, parser);
        }
        BigDecimal value = KeptJson.isBeingRead(context) ? parser.getDecimalValue() : limited(parser);
        return value.scale() < 0 ? value.setScale(0) : value;
    }

    private BigDecimal limited(JsonParser parser) throws IOException {
        if (parser.getTextLength() > LONGEST) {
            throw tooLong(parser);
        }
        BigDecimal value = parser.getDecimalValue();
        if (value.scale() > DECIMALS || (long) value.precision() - value.scale() > WHOLE_DIGITS) {
            throw tooLong(parser);
        }
        return value;
    }

    private static IOException refusedText(JsonParser parser, String text) {
        Text hint = Text.of(
                "Ghi một số JSON; nếu không phát sinh thì value null, status M, missingReason NO_CASES.",
                "Write a JSON number; where nothing occurred, value null, status M, missingReason NO_CASES.");
        return switch (text) {
            case "" -> bad(parser, "value-blank", Text.of("Giá trị bị bỏ trống.", "The value is blank."), hint);
            case "-" -> bad(parser, "value-dash", Text.of("\"-\" không phải là số.", "\"-\" is no number."), hint);
            default ->
                bad(
                        parser,
                        "value-not-a-number",
                        Text.of("Giá trị là chữ.", "The value is text."),
                        Text.of("Ghi một số JSON, không dấu nháy: 2.27.", "Write a JSON number without quotes: 2.27."));
        };
    }

    private IOException tooLong(JsonParser parser) {
        return bad(parser, "value-out-of-range", tooLong, hint);
    }

    private static IOException bad(JsonParser parser, String code, Text detail, Text hint) {
        return com.fasterxml.jackson.databind.JsonMappingException.from(parser, code, new BadField(code, detail, hint));
    }
}
