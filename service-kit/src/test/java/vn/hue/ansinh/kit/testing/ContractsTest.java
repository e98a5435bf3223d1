package vn.hue.ansinh.kit.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The HTTP contract holds together by itself. */
class ContractsTest {
    private static final JsonNode CONTRACT = Contracts.http();

    private record Example(String where, JsonNode schema, JsonNode value) {

        @Override
        public String toString() {
            return where;
        }
    }

    static Stream<Example> examples() {
        List<Example> examples = new ArrayList<>();
        Contracts.operations().forEach(operation -> {
            String id = operation.get("operationId").asText();
            collect(id + " asks", operation.path("requestBody"), examples);
            operation
                    .get("responses")
                    .properties()
                    .forEach(response -> collect(
                            id + " answers " + response.getKey(),
                            ContractFilter.resolved(response.getValue()),
                            examples));
        });
        return examples.stream();
    }

    @Test
    void everyReferenceLeadsSomewhere() {
        List<String> lost = CONTRACT.findValuesAsText("$ref").stream()
                .filter(reference -> reference.startsWith("#"))
                .filter(reference -> CONTRACT.at(reference.substring(1)).isMissingNode())
                .distinct()
                .toList();

        assertEquals(List.of(), lost);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void everyExampleIsAsItsSchemaSays(Example example) {
        assertTrue(!example.value().isMissingNode(), () -> example + " has an example without a value");
        ContractFilter.validate(
                example.schema(), example.where(), example.value().toString());
    }

    private static void collect(String where, JsonNode body, List<Example> examples) {
        body.path("content").properties().stream()
                .filter(content -> content.getKey().endsWith("json"))
                .filter(content -> content.getValue().path("schema").has("$ref"))
                .forEach(content -> content.getValue()
                        .path("examples")
                        .properties()
                        .forEach(example -> examples.add(new Example(
                                where + ", " + example.getKey(),
                                content.getValue().get("schema"),
                                ContractFilter.resolved(example.getValue()).path("value")))));
    }
}
