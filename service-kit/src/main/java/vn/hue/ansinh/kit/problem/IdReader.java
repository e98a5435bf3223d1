package vn.hue.ansinh.kit.problem;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.util.UUID;
import java.util.regex.Pattern;

/** Reads an id in the one form in which it was answered. */
final class IdReader extends StdScalarDeserializer<UUID> {
    private static final long serialVersionUID = 1;
    private static final Pattern FORM = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    IdReader() {
        super(UUID.class);
    }

    @Override
    public UUID deserialize(JsonParser json, DeserializationContext context) throws IOException {
        if (json.hasToken(JsonToken.VALUE_STRING)
                && FORM.matcher(json.getText()).matches()) {
            return UUID.fromString(json.getText());
        }
        throw JsonMappingException.from(json, "wrong-type", WrongType.ofId());
    }
}
