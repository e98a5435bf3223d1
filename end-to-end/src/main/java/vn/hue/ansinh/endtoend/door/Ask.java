package vn.hue.ansinh.endtoend.door;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/**
 * One request that may be repeated without harm: a read, or a write with its Idempotency-Key.
 *
 * @param account who asks; empty for a passer-by
 */
public record Ask(
        String method,
        String path,
        Optional<String> account,
        Optional<String> key,
        Optional<String> tag,
        Optional<JsonNode> body) {

    public static Ask get(String path) {
        return new Ask("GET", path, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    public static Ask post(String path, String key, JsonNode body) {
        return new Ask("POST", path, Optional.empty(), Optional.of(key), Optional.empty(), Optional.of(body));
    }

    /** A step on a thing that is still as the tag says. */
    public static Ask put(String path, String key, String tag) {
        return new Ask("PUT", path, Optional.empty(), Optional.of(key), Optional.of(tag), Optional.empty());
    }

    public Ask as(String name) {
        return new Ask(method, path, Optional.of(name), key, tag, body);
    }

    public Ask saying(JsonNode content) {
        return new Ask(method, path, account, key, tag, Optional.of(content));
    }
}
