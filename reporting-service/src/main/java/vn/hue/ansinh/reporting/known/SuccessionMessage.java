package vn.hue.ansinh.reporting.known;

import java.time.LocalDate;
import java.util.List;

/** Of a reorganisation's full state: what reporting needs. */
public record SuccessionMessage(
        String id,
        String state,
        LocalDate effectiveOn,
        String kind,
        List<String> predecessors,
        List<String> successors,
        String scopeKind,
        List<String> scope,
        long revision) {

    /** Readers forget what was withdrawn. */
    boolean isWithdrawn() {
        return state.equals("WITHDRAWN");
    }
}
