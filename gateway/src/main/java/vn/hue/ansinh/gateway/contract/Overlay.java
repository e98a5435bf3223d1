package vn.hue.ansinh.gateway.contract;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An overlay of the contract (OpenAPI Overlay Specification 1.0.0), of the one kind that is written in {@code contracts/vi}:
 * each action changes one place, which is reached by names, by a number in a list, or by the name of one in a list.
 */
record Overlay(JsonArray actions) {
    private static final Pattern STEP =
            Pattern.compile("\\.(\\w+)|\\['([^']+)']|\\[(\\d+)]|\\[\\?@\\.name=='([^']+)']");
    private static final int NUMBER = 3;
    private static final int NAMED = 4;

    static Overlay of(String yaml) {
        return new Overlay(Contract.parse(yaml).getJsonArray("actions"));
    }

    void change(JsonObject contract) {
        for (int at = 0; at < actions.size(); at++) {
            JsonObject action = actions.getJsonObject(at);
            place(contract, action.getString("target")).mergeIn(action.getJsonObject("update"), true);
        }
    }

    private static JsonObject place(JsonObject contract, String target) {
        Matcher step = STEP.matcher(target);
        int read = 1;
        @Nullable Object reached = contract;
        while (step.region(read, target.length()).lookingAt()) {
            reached = next(reached, step);
            read = step.end();
        }
        if (target.startsWith("$") && read == target.length() && reached instanceof JsonObject place) {
            return place;
        }
        throw new IllegalArgumentException("An overlay changes what is not in the contract: " + target);
    }

    private static @Nullable Object next(@Nullable Object reached, Matcher step) {
        if (reached instanceof JsonArray list) {
            return step.group(NUMBER) == null
                    ? named(list, step.group(NAMED))
                    : at(list, Integer.parseInt(step.group(NUMBER)));
        }
        String name = step.group(1) == null ? step.group(2) : step.group(1);
        return reached instanceof JsonObject object && name != null ? object.getValue(name) : null;
    }

    private static @Nullable Object at(JsonArray list, int place) {
        return place < list.size() ? list.getValue(place) : null;
    }

    private static @Nullable Object named(JsonArray list, @Nullable String name) {
        return list.stream()
                .filter(one -> one instanceof JsonObject object
                        && object.getString("name", "").equals(name))
                .findFirst()
                .orElse(null);
    }
}
