package vn.hue.ansinh.kit.testing;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.response.Response;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Sends the example of each body with one thing missing that the contract requires, in whatever object of it: one member,
 * or all that is in that object. Each time the refusal has to name the place.
 */
public final class ContractGaps {
    private ContractGaps() {}

    /** What else was answered, as lines that say how to ask it again; empty when all is well. */
    public static List<String> complaints(String tokenWithEveryRole, Map<String, String> known, String... tags) {
        return ContractFuzz.operations(tags).stream()
                .flatMap(operation -> gaps(operation)
                        .flatMap(gap ->
                                complaint(new FuzzedRequest(operation, known, Draws.of(0)), gap, tokenWithEveryRole)))
                .toList();
    }

    private static Stream<BodyGap> gaps(ContractFuzz.Operation operation) {
        JsonNode content = operation.node().at("/requestBody/content").path("application/json");
        JsonNode schema = ContractFilter.resolved(content.path("schema"));
        // Bodies of several forms are files of rows, which are judged after the answer.
        return schema.has("properties") ? BodyGap.all(schema, example(content)) : Stream.empty();
    }

    private static JsonNode example(JsonNode content) {
        return content.has("examples")
                ? ContractFilter.resolved(content.get("examples").elements().next())
                        .path("value")
                : content.path("example");
    }

    private static Stream<String> complaint(FuzzedRequest request, BodyGap gap, String token) {
        Response answer = request.with(gap.body().toString()).send(token);
        boolean told = answer.statusCode() == 422
                && !Collections.disjoint(answer.jsonPath().getList("errors.pointer"), gap.places());
        return told
                ? Stream.empty()
                : Stream.of(gap.places() + " missing: " + answer.statusCode() + " " + request + "\n    "
                        + answer.asString());
    }
}
