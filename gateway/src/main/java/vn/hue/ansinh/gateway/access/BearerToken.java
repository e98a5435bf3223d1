package vn.hue.ansinh.gateway.access;

import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What an Authorization header must look like before its signature is worth a look. */
final class BearerToken {
    private static final Pattern FORM =
            Pattern.compile("(?i:Bearer) +((?<head>[A-Za-z0-9_-]+)\\.(?<claims>[A-Za-z0-9_-]+)\\.[A-Za-z0-9_-]+)");

    private BearerToken() {}

    static Optional<String> in(List<String> authorizations) {
        if (authorizations.size() != 1) {
            return Optional.empty();
        }
        Matcher matcher = FORM.matcher(authorizations.get(0));
        boolean readable = matcher.matches()
                && object(matcher.group("head")).containsKey("alg")
                && object(matcher.group("claims")).containsKey("exp");
        return readable ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    private static JsonObject object(String part) {
        try {
            return new JsonObject(new String(Base64.getUrlDecoder().decode(part), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException | DecodeException notJson) {
            return new JsonObject();
        }
    }
}
