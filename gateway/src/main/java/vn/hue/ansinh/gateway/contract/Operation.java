package vn.hue.ansinh.gateway.contract;

import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Optional;

/**
 * One operation of the contract: its id, method and the segments of its path, some of which stand for any.
 *
 * @param ownAgency the parameter that names an agency for which only its own people may ask
 * @param promise how it may be asked, and in which formats it answers
 */
public record Operation(String id, String method, List<String> segments, Optional<String> ownAgency, Promise promise) {

    static Operation of(String method, String path, JsonObject described, Promise promise) {
        return new Operation(
                described.getString("operationId"),
                method,
                segments(path),
                Optional.ofNullable(described.getString("x-own-agency")),
                promise);
    }

    /** As the contract writes it: {@code /api/v1/indicators/{code}}. */
    String path() {
        return "/" + String.join("/", segments);
    }

    static List<String> segments(String path) {
        return List.of(path.substring(1).split("/", -1));
    }

    boolean matches(List<String> asked) {
        for (int at = 0; at < segments.size(); at++) {
            if (isOpen(at) ? asked.get(at).isEmpty() : !segments.get(at).equals(asked.get(at))) {
                return false;
            }
        }
        return true;
    }

    /** A paper at the top of the door, to which others link with whatever they add to an address. */
    boolean isPaper() {
        return segments.size() == 1;
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
