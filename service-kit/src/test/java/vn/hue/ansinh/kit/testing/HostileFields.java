package vn.hue.ansinh.kit.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** What is sent in place of a field: other kinds of JSON, days and moments in other shapes, words with something beside them. */
final class HostileFields {
    private static final ObjectMapper EXACT = JsonMapper.builder()
            .enable(com.fasterxml.jackson.databind.DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();
    private static final String CHARACTER_OF_TWO_UNITS = "😀";

    private HostileFields() {}

    static Stream<JsonNode> of(JsonNode schema) {
        Stream<JsonNode> any = Stream.of(
                        "null",
                        "true",
                        "\"true\"",
                        "0",
                        "1",
                        "5.0",
                        "5.5",
                        "-1",
                        "1830000000",
                        "\"0\"",
                        "\"\"",
                        "\" \"",
                        "[]",
                        "[[]]",
                        "[null]",
                        "[0]",
                        "{}",
                        "\"A \"",
                        "\"-0001-01-01\"",
                        "\"2027-06-01\"",
                        "\" 2027-06-01\"",
                        "\"2027-02-30\"",
                        "\"30/12/2026\"",
                        "[2027,6,1]",
                        "\"2027-06-01T00:00:00Z\"",
                        "\"2027-06-01T00:00:00\"",
                        "\"2027-06-01T00:00:00+07:00\"",
                        "\"AAAAAAAAAAAAAAAAAAAAAA==\"")
                .map(HostileFields::json);
        return Stream.of(any, words(schema), lengths(schema)).flatMap(each -> each);
    }

    private static Stream<JsonNode> words(JsonNode schema) {
        return StreamSupport.stream(schema.path("enum").spliterator(), false)
                .filter(JsonNode::isTextual)
                .map(JsonNode::asText)
                .flatMap(word -> Stream.of(word, word + " ", " " + word, word.toLowerCase(java.util.Locale.ROOT)))
                .map(TextNode::valueOf);
    }

    private static Stream<JsonNode> lengths(JsonNode schema) {
        int most = schema.path("maxLength").asInt();
        return most == 0
                ? Stream.empty()
                : Stream.of(most, most + 1).map(CHARACTER_OF_TWO_UNITS::repeat).map(TextNode::valueOf);
    }

    private static JsonNode json(String text) {
        try {
            return EXACT.readTree(text);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
