package vn.hue.ansinh.gateway.webhook;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Set;
import vn.hue.ansinh.gateway.problem.ProblemCode;
import vn.hue.ansinh.gateway.problem.Refused;

/** The fields of a body, and no others. */
record Fields(JsonObject body) {

    Fields(JsonObject body, Set<String> known) {
        this(body);
        body.fieldNames().stream()
                .filter(name -> !known.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw Refused.with(ProblemCode.UNKNOWN_FIELD, name.substring(0, Math.min(name.length(), 100)));
                });
    }

    String text(String name, String otherwise) {
        Object value = body.getValue(name);
        if (value == null) {
            return otherwise;
        }
        if (value instanceof String text) {
            return text;
        }
        throw Refused.with(ProblemCode.WRONG_TYPE, name);
    }

    boolean truth(String name, boolean otherwise) {
        Object value = body.getValue(name);
        if (value == null) {
            return otherwise;
        }
        if (value instanceof Boolean truth) {
            return truth;
        }
        throw Refused.with(ProblemCode.WRONG_TYPE, name);
    }

    List<String> texts(String name) {
        Object value = body.getValue(name);
        if (value == null) {
            return List.of();
        }
        if (value instanceof JsonArray array && array.stream().allMatch(String.class::isInstance)) {
            return array.stream().map(String.class::cast).toList();
        }
        throw Refused.with(ProblemCode.WRONG_TYPE, name);
    }
}
