package vn.hue.ansinh.gateway.contract;

import java.util.List;

/** One operation of the contract: its id, method and the segments of its path, some of which stand for any. */
public record Operation(String id, String method, List<String> segments) {

    static Operation of(String id, String method, String path) {
        return new Operation(id, method, segments(path));
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

    /** Fewer open segments are closer: {@code /tasks/summary} before {@code /tasks/{code}}. */
    long openness() {
        return segments.stream().filter(segment -> segment.startsWith("{")).count();
    }

    private boolean isOpen(int at) {
        return segments.get(at).startsWith("{");
    }
}
