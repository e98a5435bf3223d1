package vn.hue.ansinh.gateway.contract;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Optional;
import vn.hue.ansinh.gateway.problem.Refused;

/**
 * What the contract says of one parameter of a query, as far as the door looks: which of a few words it takes. The
 * services read the rest.
 *
 * @param isList whether it may be said several times
 * @param words all that it takes; none where it takes more than words
 */
record Parameter(boolean isList, List<String> words) {
    private static final List<String> TRUTHS = List.of("true", "false");

    static Parameter of(JsonObject schema) {
        Object type = schema.getValue("type");
        JsonArray words = schema.getJsonArray("enum", new JsonArray());
        return new Parameter(
                "array".equals(type),
                "boolean".equals(type)
                        ? TRUTHS
                        : words.stream().map(String::valueOf).toList());
    }

    /** An empty value says nothing; a script whose variable is not set would get everything for it. */
    Optional<Refused> fault(String name, List<String> values) {
        if (values.size() > 1 && !isList) {
            return Optional.of(Refused.repeatedParameter(name));
        }
        if (values.stream().anyMatch(String::isBlank)) {
            return Optional.of(Refused.emptyParameter(name));
        }
        return words.isEmpty() || words.containsAll(values)
                ? Optional.empty()
                : Optional.of(Refused.otherWords(name, words));
    }
}
