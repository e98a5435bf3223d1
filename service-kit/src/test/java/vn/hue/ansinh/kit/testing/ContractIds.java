package vn.hue.ansinh.kit.testing;

import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Asks each operation that has an id in its path for ids that are none: nothing is there, and its name is told. */
public final class ContractIds {
    private static final List<String> NO_IDS =
            List.of("none", "1-1-1-1-1", "01930b1e6f2a7c319d5c0a2c8a1e5b11", "không có");

    private static final Map<String, String> OTHERS =
            Map.of("id", "01930b1e-6f2a-7c31-9d5c-0a2c8a1e5b11", "file", "01930b1e-6f2a-7c31-9d5c-0a2c8a1e5b12");

    private ContractIds() {}

    /** What else was answered, as lines that say how to ask it again; empty when all is well. */
    public static List<String> complaints(String tokenWithEveryRole, String... tags) {
        return ContractFuzz.operations(tags).stream()
                .flatMap(operation -> ids(operation).flatMap(name -> NO_IDS.stream()
                        .flatMap(value -> complaints(operation, name, value, tokenWithEveryRole))))
                .toList();
    }

    private static Stream<String> ids(ContractFuzz.Operation operation) {
        return operation.parameters().stream()
                .filter(parameter -> "path".equals(parameter.get("in").asText()))
                .filter(parameter -> "uuid"
                        .equals(ContractFilter.resolved(parameter.get("schema"))
                                .path("format")
                                .asText()))
                .map(parameter -> parameter.get("name").asText());
    }

    private static Stream<String> complaints(
            ContractFuzz.Operation operation, String name, String value, String token) {
        FuzzedRequest request = new FuzzedRequest(operation, OTHERS, Draws.of(0)).at(name, value);
        Response answer = request.send(token);
        boolean asPromised = answer.statusCode() == 404
                && operation.node().get("responses").has("404")
                && "not-found".equals(answer.path("code"))
                && name.equals(answer.path("parameter"));
        return asPromised ? Stream.empty() : Stream.of(request + "\n    " + answer.asString());
    }
}
