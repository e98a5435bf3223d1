package vn.hue.ansinh.kit.problem;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.request.PlainText;

/** Reads text as it is kept; what is unreadable is refused where it stands. */
public class TextReader extends StdScalarDeserializer<String> {

    public TextReader() {
        super(String.class);
    }

    @Override
    public @Nullable String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (!parser.hasToken(JsonToken.VALUE_STRING)) {
            return (String) context.handleUnexpectedToken(String.class, parser);
        }
        Optional<String> text = PlainText.of(parser.getText());
        if (text.isEmpty()) {
            throw unreadable(parser);
        }
        return text.get();
    }

    private static JsonMappingException unreadable(JsonParser parser) {
        return JsonMappingException.from(
                parser,
                "text-unreadable",
                new BadField(
                        "text-unreadable",
                        Text.of("Văn bản có ký tự không đọc được.", "The text has a character that is none."),
                        Text.of(
                                "Bỏ các ký tự điều khiển (U+0000 đến U+001F, trừ tab và xuống dòng; U+007F đến U+009F), các dấu đổi chiều chữ (như U+202E), các nửa ký tự và quá 30 dấu trên một chữ.",
                                "Leave out control characters (U+0000 to U+001F, but tab and new line; U+007F to"
                                        + " U+009F), marks that turn the direction of writing (such as U+202E), halves of"
                                        + " characters and more than 30 marks on one letter.")));
    }
}
