package vn.hue.ansinh.kit.problem;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/**
 * Reads text in one spelling for each Vietnamese letter, composed (NFC), whatever keyboard it was typed on. What no
 * database keeps, a zero byte or half a character, is refused, and so is what no keyboard writes: other controls than tab
 * and new line, by which a text could tell the terminal of its reader what to do, and those that turn the direction of
 * writing (Unicode, Bidi_Control), which make a text say something else.
 */
public class TextReader extends StdScalarDeserializer<String> {
    private static final String TURNING = "\u061C\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069";

    public TextReader() {
        super(String.class);
    }

    @Override
    public @Nullable String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (!parser.hasToken(JsonToken.VALUE_STRING)) {
            return (String) context.handleUnexpectedToken(String.class, parser);
        }
        String text = parser.getText();
        if (text.chars().anyMatch(TextReader::isControl)
                || !StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
            throw JsonMappingException.from(
                    parser,
                    "text-unreadable",
                    new BadField(
                            "text-unreadable",
                            Text.of("Văn bản có ký tự không đọc được.", "The text has a character that is none."),
                            Text.of(
                                    "Bỏ các ký tự điều khiển (U+0000 đến U+001F, trừ tab và xuống dòng; U+007F đến U+009F), các dấu đổi chiều chữ (như U+202E) và các nửa ký tự.",
                                    "Leave out control characters (U+0000 to U+001F, but tab and new line; U+007F to"
                                            + " U+009F), marks that turn the direction of writing (such as U+202E) and halves of"
                                            + " characters.")));
        }
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    private static boolean isControl(int sign) {
        return Character.isISOControl(sign) && sign != '\t' && sign != '\n' && sign != '\r'
                || TURNING.indexOf(sign) >= 0;
    }
}
