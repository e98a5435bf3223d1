package vn.hue.ansinh.gateway.contract;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.core.json.pointer.JsonPointer;
import io.vertx.ext.web.MIMEHeader;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * What the contract says of an operation to those who ask and those who read its answers.
 *
 * @param query the parameters of its query, by their names
 * @param formats the types of its answers when all went well; JSON where none has a body
 */
record Promise(SortedMap<String, Parameter> query, SortedSet<String> formats) {
    private static final String JSON = "application/json";
    private static final String ANY = "*";

    static Promise of(JsonObject operation, JsonObject contract) {
        SortedMap<String, Parameter> query = new TreeMap<>();
        JsonArray parameters = operation.getJsonArray("parameters", new JsonArray());
        IntStream.range(0, parameters.size())
                .mapToObj(at -> resolved(parameters.getJsonObject(at), contract))
                .filter(parameter -> "query".equals(parameter.getString("in")))
                .forEach(parameter -> query.put(
                        parameter.getString("name"),
                        Parameter.of(resolved(parameter.getJsonObject("schema"), contract))));
        return new Promise(query, formats(operation, contract));
    }

    private static SortedSet<String> formats(JsonObject operation, JsonObject contract) {
        SortedSet<String> formats = new TreeSet<>();
        JsonObject answers = operation.getJsonObject("responses");
        answers.fieldNames().stream()
                .filter(status -> status.startsWith("2"))
                .map(status -> resolved(answers.getJsonObject(status), contract))
                .forEach(answer -> formats.addAll(
                        answer.getJsonObject("content", new JsonObject()).fieldNames()));
        return formats.isEmpty() ? new TreeSet<>(List.of(JSON)) : formats;
    }

    private static JsonObject resolved(JsonObject node, JsonObject contract) {
        String reference = node.getString("$ref");
        return reference == null
                ? node
                : (JsonObject) JsonPointer.from(reference.substring(1)).queryJson(contract);
    }

    /** Of the ranges that cover a format, the closest says how dear it is (RFC 9110, 12.5.1); who names none takes any. */
    boolean suits(List<MIMEHeader> accepted) {
        return accepted.isEmpty()
                || formats.stream().anyMatch(format -> accepted.stream()
                        .filter(type -> covers(type, format))
                        .max(Comparator.comparing(
                                        (MIMEHeader type) -> !type.component().equals(ANY))
                                .thenComparing(type -> !type.subComponent().equals(ANY)))
                        .filter(type -> type.weight() > 0)
                        .isPresent());
    }

    private static boolean covers(MIMEHeader accepted, String format) {
        int slash = format.indexOf('/');
        return accepted.component().equals(ANY)
                || accepted.component().equalsIgnoreCase(format.substring(0, slash))
                        && (accepted.subComponent().equals(ANY)
                                || accepted.subComponent().equalsIgnoreCase(format.substring(slash + 1)));
    }
}
