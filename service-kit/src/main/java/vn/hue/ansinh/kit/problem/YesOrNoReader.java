package vn.hue.ansinh.kit.problem;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads true and false, and no text or number that could stand for them. */
final class YesOrNoReader extends StdScalarDeserializer<Boolean> {
    private static final long serialVersionUID = 1;

    YesOrNoReader() {
        super(Boolean.class);
    }

    @Override
    public @Nullable Boolean deserialize(JsonParser json, DeserializationContext context) throws IOException {
        if (json.hasToken(JsonToken.VALUE_TRUE) || json.hasToken(JsonToken.VALUE_FALSE)) {
            return json.getBooleanValue();
        }
        return (Boolean) context.handleUnexpectedToken(handledType(), json);
    }
}
