package vn.hue.ansinh.indicators.assignment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The fields we need of {@code assignment.changed}.
 *
 * @param knownFrom null if it counts as known ever since
 * @param earlier null in events from before states were told
 */
record AssignmentMessage(
        String id,
        String agency,
        SubjectKind subjectKind,
        String subject,
        String role,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        boolean withdrawn,
        int revision,
        @Nullable Instant knownFrom,
        @Nullable List<State> earlier) {

    /** What of it can change, and since when it was known. */
    record State(
            int revision,
            LocalDate validFrom,
            @Nullable LocalDate validTo,
            boolean withdrawn,
            @Nullable Instant knownFrom) {}

    /** All that there were, the present one last. */
    List<State> states() {
        List<State> states = new ArrayList<>(earlier == null ? List.of() : earlier);
        states.add(new State(revision, validFrom, validTo, withdrawn, knownFrom));
        return states;
    }
}
