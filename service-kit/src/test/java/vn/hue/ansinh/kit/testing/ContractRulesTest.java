package vn.hue.ansinh.kit.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/**
 * What a contract must have beyond being well-formed, for those who read it and for those who attack it (the rules of
 * Spectral's {@code oas} and {@code owasp} sets that apply here, and our own).
 */
class ContractRulesTest {
    private static final List<String> BOUNDS = List.of("maxLength", "pattern", "enum", "format", "const");
    private static final Set<String> DATA = Set.of("example", "examples", "default", "enum", "const");

    @Test
    void everyOperationHasANameOfItsOwnInCamelCase() {
        Set<String> seen = new HashSet<>();

        assertNone(
                operations().map(ContractRulesTest::id).filter(id -> !id.matches("[a-z][a-zA-Z]+") || !seen.add(id)));
    }

    @Test
    void everyOperationSaysWhatElseMayHappen() {
        assertNone(operations()
                .filter(operation -> !operation.get("responses").has("default"))
                .map(ContractRulesTest::id));
    }

    @Test
    void everyOperationWithANameInItsPathSaysThatThereMayBeNothing() {
        assertNone(operations()
                .filter(operation -> hasParameterIn(operation, "path"))
                .filter(operation ->
                        !creates(operation) && !operation.get("responses").has("404"))
                .map(ContractRulesTest::id));
    }

    private static boolean creates(JsonNode operation) {
        return operation.get("responses").has("201");
    }

    @Test
    void everyOperationWithAQuerySaysThatItMayNotBeRead() {
        assertNone(operations()
                .filter(operation -> hasParameterIn(operation, "query"))
                .filter(operation -> !operation.get("responses").has("400"))
                .map(ContractRulesTest::id));
    }

    @Test
    void everyOperationWithABodySaysThatItMayNotBeReadOrTaken() {
        assertNone(operations()
                .filter(operation -> operation.has("requestBody"))
                .filter(operation -> !operation.get("responses").has("400")
                        || !operation.get("responses").has("415"))
                .map(ContractRulesTest::id));
    }

    private static boolean hasParameterIn(JsonNode operation, String place) {
        return elements(operation.path("parameters"))
                .map(ContractFilter::resolved)
                .anyMatch(parameter -> parameter.get("in").asText().equals(place));
    }

    @Test
    void everyChangeNeedsASignInAndSaysSo() {
        assertNone(paths().flatMap(
                        path -> fields(path.getValue()).filter(method -> Set.of("post", "put", "patch", "delete")
                                .contains(method.getKey())))
                .map(Map.Entry::getValue)
                .filter(operation -> !operation.path("security").toString().contains("bearer")
                        || operation.path("security").toString().contains("{}")
                        || !operation.get("responses").has("401")
                        || !operation.get("responses").has("403"))
                .map(ContractRulesTest::id));
    }

    @Test
    void everyParameterIsDescribedAndBounded() {
        assertNone(operations().flatMap(operation -> elements(operation.path("parameters"))
                .map(ContractFilter::resolved)
                .filter(parameter -> !parameter.has("description") || !isBounded(parameter.get("schema")))
                .map(parameter -> id(operation) + " " + parameter.get("name").asText())));
    }

    private static boolean isBounded(JsonNode schema) {
        JsonNode resolved = ContractFilter.resolved(schema);
        return switch (resolved.path("type").asText()) {
            case "string" -> BOUNDS.stream().anyMatch(resolved::has);
            case "integer" -> resolved.has("maximum") || resolved.has("enum");
            default -> true;
        };
    }

    @Test
    void pathsArePluralNounsInKebabCaseWithoutASlashAtTheEnd() {
        assertNone(paths().map(Map.Entry::getKey)
                .filter(path -> path.startsWith("/api/"))
                .filter(path -> !path.matches("(/([a-z0-9]+(-[a-z0-9]+)*|\\{[a-zA-Z]+}))+")));
    }

    @Test
    void objectsAreClosedAndTheirFieldsAreInCamelCase() {
        assertNone(fields(Contracts.http().at("/components/schemas"))
                .flatMap(schema -> Stream.concat(
                        Stream.of(schema)
                                .filter(open -> "object"
                                                .equals(open.getValue()
                                                        .path("type")
                                                        .asText())
                                        && !open.getValue().has("additionalProperties")
                                        && !open.getValue().has("allOf"))
                                // A problem carries what its code needs.
                                .filter(open -> !"Problem".equals(open.getKey()))
                                .map(Map.Entry::getKey),
                        fields(schema.getValue().path("properties"))
                                .map(Map.Entry::getKey)
                                .filter(field -> !field.matches("[a-z][a-zA-Z0-9]*"))
                                .map(field -> schema.getKey() + "." + field))));
    }

    /** In {@code {description: a, b}} of YAML, b is a field of its own without a value, and nobody reads it. */
    @Test
    void noTextIsCutShortAtAComma() {
        assertNone(empty(Contracts.http()));
    }

    private static Stream<String> empty(JsonNode node) {
        Stream<JsonNode> within = node.isArray()
                ? elements(node)
                : fields(node).filter(field -> !DATA.contains(field.getKey())).map(Map.Entry::getValue);
        return Stream.concat(
                fields(node)
                        .filter(field -> field.getValue().isNull() && !DATA.contains(field.getKey()))
                        .map(Map.Entry::getKey),
                within.flatMap(ContractRulesTest::empty));
    }

    /** And the other way round: who is promised a 304 must be told of the tag, and where to name it. */
    @Test
    void everyReadWithATagMayBeAnsweredAsUnchanged() {
        String unchanged = "#/components/responses/NotModified";
        assertNone(reads().filter(read -> {
                    boolean tagged = ContractFilter.resolved(read.at("/responses/200"))
                            .path("headers")
                            .has("ETag");
                    return tagged != read.at("/responses/304/$ref").asText().equals(unchanged)
                            || tagged != read.get("responses").has("304")
                            || tagged != takes(read, "If-None-Match");
                })
                .map(ContractRulesTest::id));
    }

    private static boolean takes(JsonNode operation, String parameter) {
        return elements(operation.path("parameters"))
                .map(ContractFilter::resolved)
                .anyMatch(known -> known.get("name").asText().equals(parameter));
    }

    private static Stream<JsonNode> reads() {
        return paths().map(path -> path.getValue().path("get")).filter(read -> read.has("operationId"));
    }

    private static void assertNone(Stream<String> complaints) {
        assertEquals(List.of(), complaints.toList());
    }

    private static String id(JsonNode operation) {
        return operation.path("operationId").asText();
    }

    private static Stream<JsonNode> operations() {
        return Contracts.operations();
    }

    private static Stream<Map.Entry<String, JsonNode>> paths() {
        return fields(Contracts.http().get("paths"));
    }

    private static Stream<Map.Entry<String, JsonNode>> fields(JsonNode object) {
        List<Map.Entry<String, JsonNode>> all = new ArrayList<>();
        object.fields().forEachRemaining(all::add);
        return all.stream();
    }

    private static Stream<JsonNode> elements(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
