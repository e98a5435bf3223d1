package vn.hue.ansinh.agencies.agency;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Tells a contact that is left out (keep it) from one that is null (erase it). */
class ContactReading extends JsonDeserializer<SetAgency.Contact> {
    @Override
    public SetAgency.Contact deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        return context.readValue(parser, SetAgency.Contact.class);
    }

    @Override
    public SetAgency.Contact getNullValue(DeserializationContext context) {
        return SetAgency.Contact.ERASED;
    }

    @Override
    public @Nullable Object getAbsentValue(DeserializationContext context) {
        return null;
    }
}
