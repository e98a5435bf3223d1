package vn.hue.ansinh.kit.testing;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.hue.ansinh.kit.request.ReadParameters;

/** Holds what an operation reads from a query against what the contract says of it. */
final class ContractParameters {
    private static final String NAME = "\\{[^}]+}";

    private ContractParameters() {}

    static Optional<String> difference(Method endpoint) {
        SortedMap<String, Boolean> read = ReadParameters.of(endpoint);
        JsonNode operation = operation(endpoint);
        SortedMap<String, Boolean> promised = promised(operation);
        return read.equals(promised)
                ? Optional.empty()
                : Optional.of(operation.get("operationId").asText() + " reads " + read + " and promises " + promised);
    }

    private static SortedMap<String, Boolean> promised(JsonNode operation) {
        SortedMap<String, Boolean> names = new TreeMap<>();
        operation.path("parameters").forEach(one -> {
            JsonNode parameter = ContractFilter.resolved(one);
            if ("query".equals(parameter.get("in").asText())) {
                JsonNode schema = ContractFilter.resolved(parameter.get("schema"));
                names.put(
                        parameter.get("name").asText(),
                        "array".equals(schema.path("type").asText()));
            }
        });
        return names;
    }

    static JsonNode operation(Method endpoint) {
        return operation(verb(endpoint), path(endpoint));
    }

    private static JsonNode operation(String verb, String path) {
        return Contracts.http().get("paths").properties().stream()
                .filter(entry -> entry.getKey().replaceAll(NAME, "{}").equals(path))
                .map(Map.Entry::getValue)
                .map(methods -> methods.get(verb))
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow(() -> new AssertionError(verb + " " + path + " is not in the contract"));
    }

    private static String verb(Method endpoint) {
        return Arrays.stream(endpoint.getAnnotations())
                .map(annotation -> annotation.annotationType().getAnnotation(HttpMethod.class))
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow()
                .value()
                .toLowerCase(Locale.ROOT);
    }

    private static String path(Method endpoint) {
        String own = endpoint.isAnnotationPresent(Path.class)
                ? "/" + endpoint.getAnnotation(Path.class).value()
                : "";
        String whole = endpoint.getDeclaringClass().getAnnotation(Path.class).value() + own;
        return ("/" + whole).replaceAll("/+", "/").replaceAll("/$", "").replaceAll(NAME, "{}");
    }
}
