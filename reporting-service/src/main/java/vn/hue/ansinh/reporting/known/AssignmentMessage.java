package vn.hue.ansinh.reporting.known;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who answers for what, in which role, from when to when (the last day included).
 *
 * @param passedFrom the assignments it was taken over from
 */
public record AssignmentMessage(
        String id,
        String agency,
        String subjectKind,
        String subject,
        String role,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable List<String> passedFrom,
        boolean withdrawn,
        long revision) {

    /** Whoever told it before assignments were passed on left the list out. */
    String[] passers() {
        return passedFrom == null ? new String[0] : passedFrom.toArray(String[]::new);
    }
}
