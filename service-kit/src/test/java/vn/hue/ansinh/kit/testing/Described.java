package vn.hue.ansinh.kit.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A text of the contract with the place where an overlay finds it: {@code $.paths['/api/v1/plans'].get}.
 *
 * @param under which member of that place it is
 */
record Described(String target, String under, String text) {
    private static final Set<String> TEXTS = Set.of("description", "summary");
    private static final Set<String> DATA = Set.of("example", "default", "enum", "const");
    /** What is in these bears names of ours, a field called {@code description} among them. */
    private static final Set<String> NAMED = Set.of(
            "paths",
            "webhooks",
            "responses",
            "content",
            "parameters",
            "headers",
            "examples",
            "properties",
            "schemas",
            "securitySchemes");

    private static final int FINGERPRINT = 8;

    static Stream<Described> in(JsonNode contract) {
        return of(contract, "$", false);
    }

    private static Stream<Described> of(JsonNode part, String at, boolean named) {
        if (part.isArray()) {
            return IntStream.range(0, part.size()).boxed().flatMap(place -> {
                String name = part.get(place).path("name").asText();
                return of(
                        part.get(place),
                        at + (name.isEmpty() ? "[" + place + "]" : "[?@.name=='" + name + "']"),
                        false);
            });
        }
        return part.properties().stream().flatMap(member -> {
            String name = member.getKey();
            if (!named && TEXTS.contains(name)) {
                return Stream.of(new Described(at, name, member.getValue().asText()));
            }
            if (!named && DATA.contains(name)) {
                return Stream.empty();
            }
            boolean names = !named && NAMED.contains(name) && member.getValue() instanceof ObjectNode;
            return of(withoutValue(member.getValue(), at), at + step(name), names);
        });
    }

    /** What an example shows is data, whatever its members are called. */
    private static JsonNode withoutValue(JsonNode part, String at) {
        return at.endsWith(".examples") && part instanceof ObjectNode example
                ? example.deepCopy().without("value")
                : part;
    }

    private static String step(String name) {
        return name.matches("[A-Za-z_][A-Za-z0-9_]*") ? "." + name : "['" + name + "']";
    }

    /** In English and Vietnamese already, as tags and summaries are. */
    boolean isInBothLanguages() {
        return text.contains(" · ");
    }

    /** The same for the same words, however their lines are broken. */
    String fingerprint() {
        byte[] words = text.replaceAll("\\s+", " ").strip().getBytes(StandardCharsets.UTF_8);
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(words);
            return HexFormat.of().formatHex(digest).substring(0, FINGERPRINT);
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException(absent);
        }
    }
}
