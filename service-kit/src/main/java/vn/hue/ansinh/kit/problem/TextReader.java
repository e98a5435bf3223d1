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

/** Reads text as it is kept; what is unreadable is refused where it stands, unless we keep it already. */
public class TextReader extends StdScalarDeserializer<String> {

    public TextReader() {
        super(String.class);
    }

    @Override
    public @Nullable String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (!parser.hasToken(JsonToken.VALUE_STRING)) {
            return (String) context.handleUnexpectedToken(String.class, parser);
        }
        if (KeptJson.isBeingRead(context)) {
            return parser.getText();
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
                UnreadableText.CODE,
                new BadField(UnreadableText.CODE, UnreadableText.DETAIL, UnreadableText.HINT));
    }
}
