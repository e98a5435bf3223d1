package vn.hue.ansinh.kit.problem;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads a word of an enumeration as it is listed: no number that would count to it, no blank beside it. */
final class WordReader extends StdScalarDeserializer<Enum<?>> {
    private static final long serialVersionUID = 1;

    WordReader(Class<?> words) {
        super(words);
    }

    @Override
    public @Nullable Enum<?> deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (!parser.hasToken(JsonToken.VALUE_STRING)) {
            return (Enum<?>) context.handleUnexpectedToken(handledType(), parser);
        }
        String written = parser.getText();
        Optional<Enum<?>> listed = Arrays.stream(handledType().getEnumConstants())
                .<Enum<?>>map(word -> (Enum<?>) word)
                .filter(word -> word.name().equals(written))
                .findFirst();
        return listed.isPresent()
                ? listed.get()
                : (Enum<?>) context.handleWeirdStringValue(handledType(), written, "not one of the words");
    }
}
