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
                    throw Refused.member(ProblemCode.UNKNOWN_FIELD, pointer(name), shown(name));
                });
    }

    /** A name of theirs is shown no longer than anybody needs to know it again. */
    private static String shown(String name) {
        return name.substring(0, name.offsetByCodePoints(0, Math.min(name.codePointCount(0, name.length()), 100)));
    }

    /** The way to a member of the whole body (RFC 6901). */
    private static String pointer(String name) {
        return "/" + shown(name).replace("~", "~0").replace("/", "~1");
    }

    private static Refused wrongType(String name) {
        return Refused.member(ProblemCode.WRONG_TYPE, "/" + name, name);
    }

    /** For a field that may be null, which says as little as leaving it out. */
    String textOrNull(String name, String otherwise) {
        return body.getValue(name) == null ? otherwise : text(name, otherwise);
    }

    String text(String name, String otherwise) {
        if (!body.containsKey(name)) {
            return otherwise;
        }
        if (body.getValue(name) instanceof String text) {
            return text;
        }
        throw wrongType(name);
    }

    boolean truth(String name, boolean otherwise) {
        if (!body.containsKey(name)) {
            return otherwise;
        }
        if (body.getValue(name) instanceof Boolean truth) {
            return truth;
        }
        throw wrongType(name);
    }

    List<String> texts(String name) {
        if (!body.containsKey(name)) {
            return List.of();
        }
        if (body.getValue(name) instanceof JsonArray array && array.stream().allMatch(String.class::isInstance)) {
            return array.stream().map(String.class::cast).toList();
        }
        throw wrongType(name);
    }
}
