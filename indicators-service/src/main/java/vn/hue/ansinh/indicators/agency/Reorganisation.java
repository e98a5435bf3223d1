package vn.hue.ansinh.indicators.agency;

import java.time.LocalDate;
import java.util.List;

/** The fields we need of {@code succession.changed}. */
record Reorganisation(
        String id,
        String state,
        LocalDate effectiveOn,
        List<String> predecessors,
        List<String> successors,
        String scopeKind,
        long revision) {

    boolean isWithdrawn() {
        return state.equals("WITHDRAWN");
    }
}
