package vn.hue.ansinh.gateway.contract;

import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Optional;

/**
 * One operation of the contract: its id, method and the segments of its path, some of which stand for any.
 *
 * @param ownAgency the parameter that names an agency for which only its own people may ask
 */
public record Operation(String id, String method, List<String> segments, Optional<String> ownAgency) {

    static Operation of(String method, String path, JsonObject described) {
        return new Operation(
                described.getString("operationId"),
                method,
                segments(path),
                Optional.ofNullable(described.getString("x-own-agency")));
    }

    static List<String> segments(String path) {
        return List.of(path.substring(1).split("/", -1));
    }

    boolean matches(List<String> asked) {
        for (int at = 0; at < segments.size(); at++) {
            if (!isOpen(at) && !segments.get(at).equals(asked.get(at))) {
                return false;
            }
        }
        return true;
    }

    /** Where in the path a parameter stands; below zero if it stands elsewhere. */
    public int segmentOf(String parameter) {
        return segments.indexOf("{" + parameter + "}");
    }

    /** Fewer open segments are closer: {@code /tasks/summary} before {@code /tasks/{code}}. */
    long openness() {
        return segments.stream().filter(segment -> segment.startsWith("{")).count();
    }

    private boolean isOpen(int at) {
        return segments.get(at).startsWith("{");
    }
}
