package vn.hue.ansinh.kit.problem;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.std.DelegatingDeserializer;
import com.fasterxml.jackson.databind.deser.std.NumberDeserializers;
import java.io.IOException;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A whole number is one however it is written: 5.0 and 5e0 are 5 (JSON Schema). 5.5 is none, and nothing is cut off. */
final class WholeNumberReader extends DelegatingDeserializer {
    private static final long serialVersionUID = 1;

    private WholeNumberReader(JsonDeserializer<?> plain) {
        super(plain);
    }

    @SuppressWarnings("unchecked")
    static <T> JsonDeserializer<T> of(Class<T> type) {
        return (JsonDeserializer<T>) new WholeNumberReader(NumberDeserializers.find(type, type.getName()));
    }

    @Override
    protected JsonDeserializer<?> newDelegatingInstance(JsonDeserializer<?> plain) {
        return new WholeNumberReader(plain);
    }

    @Override
    public @Nullable Object deserialize(JsonParser json, DeserializationContext context) throws IOException {
        JsonToken token = json.currentToken();
        if (token == null || !token.isNumeric()) {
            return context.handleUnexpectedToken(handledType(), json);
        }
        BigDecimal written = json.getDecimalValue();
        try {
            return written.intValueExact();
        } catch (ArithmeticException notWholeOrOutOfReach) {
            return context.handleWeirdNumberValue(handledType(), written, "no whole number in reach");
        }
    }
}
