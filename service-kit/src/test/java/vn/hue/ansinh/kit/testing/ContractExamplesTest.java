package vn.hue.ansinh.kit.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whoever reads the contract sees of each body, asked or answered, what it looks like. */
class ContractExamplesTest {
    private static final Pattern DATA = Pattern.compile("(?m)^data: (.*)$");

    /** @param named whether it comes with a name to save it under, of which an example is shown */
    private record Body(String where, String type, JsonNode content, boolean named) {

        Stream<JsonNode> examples() {
            return content.path("examples").properties().stream()
                    .map(example -> ContractFilter.resolved(example.getValue()));
        }

        boolean isText() {
            return !type.endsWith("json") && !isBinary();
        }

        boolean isBinary() {
            return ContractFilter.resolved(content.get("schema"))
                    .path("format")
                    .asText()
                    .equals("binary");
        }

        @Override
        public String toString() {
            return where + " " + type;
        }
    }

    private static Stream<Body> bodies() {
        return Contracts.operations().flatMap(operation -> {
            String id = operation.get("operationId").asText();
            Stream<Body> asked = bodies(id + " asks", operation.path("requestBody"));
            return Stream.concat(
                    asked,
                    operation.get("responses").properties().stream()
                            .flatMap(answer -> bodies(
                                    id + " answers " + answer.getKey(), ContractFilter.resolved(answer.getValue()))));
        });
    }

    private static Stream<Body> bodies(String where, JsonNode part) {
        boolean named = part.at("/headers/Content-Disposition").has("example");
        return part.path("content").properties().stream()
                .map(content -> new Body(where, content.getKey(), content.getValue(), named));
    }

    @Test
    void everyBodyIsShownOrBearsANameThatIsShown() {
        assertNone(bodies().filter(body -> body.examples().findAny().isEmpty())
                .filter(body -> !body.isBinary() || !body.named()));
    }

    @Test
    void whatIsTextIsShownAsText() {
        assertNone(bodies().filter(Body::isText).filter(body -> body.examples()
                .anyMatch(example -> example.path("value").asText().isEmpty()
                        || !example.get("value").isTextual())));
    }

    /** What is too large to be printed can be fetched from where it says. */
    @Test
    void whatIsShownElsewhereIsAnAnswerOfThatType() {
        assertNone(bodies().filter(body -> body.examples()
                .filter(example -> example.has("externalValue"))
                .anyMatch(example -> !answers(example.get("externalValue").asText(), body.type()))));
    }

    private static boolean answers(String address, String type) {
        String path = ContractFilter.template(address.replaceAll("\\?.*", ""));
        return Contracts.http()
                .at("/paths")
                .get(path)
                .at("/get/responses/200/content")
                .has(type);
    }

    @Test
    void aStreamShowsEventsAsTheFeedTellsThem() {
        JsonNode event = JsonNodeFactory.instance.objectNode().put("$ref", "#/components/schemas/FeedEvent");

        List<String> shown = DATA.matcher(ContractExample.text("EventStream"))
                .results()
                .map(line -> line.group(1))
                .toList();

        assertEquals(1, shown.size());
        ContractFilter.validate(event, "EventStream", shown.get(0));
    }

    private static void assertNone(Stream<Body> complaints) {
        assertEquals(List.of(), complaints.map(Body::toString).toList());
    }
}
