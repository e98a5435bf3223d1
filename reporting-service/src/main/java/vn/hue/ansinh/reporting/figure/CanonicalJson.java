package vn.hue.ansinh.reporting.figure;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

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
        StringBuilder text = new StringBuilder();
        write(node, text);
        return text.toString();
    }

    // Into one builder: every step of every report comes through here, with all that the report says.
    private static void write(JsonNode node, StringBuilder text) {
        if (node.isObject()) {
            writeMembers(node, text);
        } else if (node.isArray()) {
            writeElements(node, text);
        } else if (node.isTextual()) {
            quote(node.textValue(), text);
        } else {
            text.append(node.isNumber() ? number(node) : node.asText());
        }
    }

    private static void writeMembers(JsonNode node, StringBuilder text) {
        TreeMap<String, JsonNode> members = new TreeMap<>();
        node.properties().forEach(member -> members.put(member.getKey(), member.getValue()));
        String before = "{";
        for (Map.Entry<String, JsonNode> member : members.entrySet()) {
            text.append(before);
            quote(member.getKey(), text);
            write(member.getValue(), text.append(':'));
            before = ",";
        }
        text.append(members.isEmpty() ? "{}" : "}");
    }

    private static void writeElements(JsonNode node, StringBuilder text) {
        String before = "[";
        for (JsonNode element : node) {
            write(element, text.append(before));
            before = ",";
        }
        text.append(node.isEmpty() ? "[]" : "]");
    }

    private static String number(JsonNode node) {
        return node.decimalValue().signum() == 0
                ? "0"
                : node.decimalValue().stripTrailingZeros().toPlainString();
    }

    private static void quote(String said, StringBuilder text) {
        text.append('"');
        for (int index = 0; index < said.length(); index++) {
            char character = said.charAt(index);
            if (character < 0x20 || character == '"' || character == '\\') {
                text.append(escaped(character));
            } else {
                text.append(character);
            }
        }
        text.append('"');
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
            default -> "\\u%04x".formatted((int) character);
        };
    }
}
