package vn.hue.ansinh.kit.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;

/**
 * Writes what we keep, and reads what we wrote ourselves. How long a number of a caller may be does not bind what was
 * computed from it, nor which text he may write what was taken once; where it cannot be read it is our fault, never the
 * caller's.
 */
public final class KeptJson {
    private static final String OURS = KeptJson.class.getName();

    private KeptJson() {}

    public static String write(ObjectMapper json, Object kept) {
        try {
            return json.writeValueAsString(kept);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    public static <T> T read(ObjectMapper json, String text, Class<T> type) {
        return read(json.readerFor(type), text);
    }

    public static <T> T read(ObjectMapper json, String text, TypeReference<T> type) {
        return read(json.readerFor(type), text);
    }

    private static <T> T read(ObjectReader reader, String text) {
        try {
            return reader.withAttribute(OURS, true).readValue(text);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static boolean isBeingRead(DeserializationContext context) {
        return context.getAttribute(OURS) != null;
    }
}
