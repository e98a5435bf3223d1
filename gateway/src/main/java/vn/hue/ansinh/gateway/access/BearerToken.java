package vn.hue.ansinh.gateway.access;

import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What an Authorization header must look like before its signature is worth a look.
 *
 * @param key the id of the key with which it says to be signed
 */
record BearerToken(String text, String key) {
    private static final Pattern FORM =
            Pattern.compile("(?i:Bearer) +((?<head>[A-Za-z0-9_-]+)\\.(?<claims>[A-Za-z0-9_-]+)\\.[A-Za-z0-9_-]+)");

    static Optional<BearerToken> in(List<String> authorizations) {
        if (authorizations.size() != 1) {
            return Optional.empty();
        }
        Matcher matcher = FORM.matcher(authorizations.get(0));
        if (!matcher.matches() || !object(matcher.group("claims")).containsKey("exp")) {
            return Optional.empty();
        }
        JsonObject head = object(matcher.group("head"));
        return head.containsKey("alg") && head.getValue("kid") instanceof String key
                ? Optional.of(new BearerToken(matcher.group(1), key))
                : Optional.empty();
    }

    /** The same, said to be signed with another one; nobody will believe it. */
    BearerToken ofKey(String other) {
        String head = new JsonObject().put("alg", "RS256").put("kid", other).encode();
        String coded = Base64.getUrlEncoder().withoutPadding().encodeToString(head.getBytes(StandardCharsets.UTF_8));
        return new BearerToken(coded + text.substring(text.indexOf('.')), other);
    }

    private static JsonObject object(String part) {
        try {
            return new JsonObject(new String(Base64.getUrlDecoder().decode(part), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException | DecodeException notJson) {
            return new JsonObject();
        }
    }
}
