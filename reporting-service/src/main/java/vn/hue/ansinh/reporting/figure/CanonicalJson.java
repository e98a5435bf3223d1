package vn.hue.ansinh.reporting.figure;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * One spelling for each JSON value (RFC 8785), so that everybody who holds the same content gets the same hash: members
 * in the order of their UTF-16 names, no spaces, the shortest escapes, numbers without trailing zeros.
 *
 * <p>The RFC writes numbers as binary floating point prints them. Figures have at most 15 digits, six of them after the
 * point ({@link ValueRules}); for those the plain decimal digits are the same text.
 */
public final class CanonicalJson {
    private static final ObjectMapper TREE = new JsonMapper();

    private CanonicalJson() {}

    /** @param content of texts, whole numbers and exact decimals; times as text */
    public static String sha256(Object content) {
        try {
            byte[] text = of(TREE.valueToTree(content)).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    public static String of(JsonNode node) {
        if (node.isObject()) {
            TreeMap<String, JsonNode> members = new TreeMap<>();
            node.properties().forEach(member -> members.put(member.getKey(), member.getValue()));
            return members.entrySet().stream()
                    .map(member -> quoted(member.getKey()) + ":" + of(member.getValue()))
                    .collect(Collectors.joining(",", "{", "}"));
        }
        if (node.isArray()) {
            return StreamSupport.stream(node.spliterator(), false)
                    .map(CanonicalJson::of)
                    .collect(Collectors.joining(",", "[", "]"));
        }
        if (node.isTextual()) {
            return quoted(node.textValue());
        }
        return node.isNumber() ? number(node) : node.asText();
    }

    private static String number(JsonNode node) {
        return node.decimalValue().signum() == 0
                ? "0"
                : node.decimalValue().stripTrailingZeros().toPlainString();
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.chars().forEach(character -> quoted.append(escaped((char) character)));
        return quoted.append('"').toString();
    }

    private static String escaped(char character) {
        return switch (character) {
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            case '\b' -> "\\b";
            case '\t' -> "\\t";
            case '\n' -> "\\n";
            case '\f' -> "\\f";
            case '\r' -> "\\r";
            default -> character < 0x20 ? "\\u%04x".formatted((int) character) : String.valueOf(character);
        };
    }
}
