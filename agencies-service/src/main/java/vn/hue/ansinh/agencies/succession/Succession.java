package vn.hue.ansinh.agencies.succession;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** On a day, some agencies pass on all or part of what they answer for to others. */
public record Succession(
        String id,
        @Nullable LocalDate effectiveOn,
        String kind,
        List<String> predecessors,
        List<String> successors,
        String scopeKind,
        List<String> scope,
        @Nullable String basis,
        String certainty) {

    public boolean concerns(String agency) {
        return predecessors.contains(agency) || successors.contains(agency);
    }
}
