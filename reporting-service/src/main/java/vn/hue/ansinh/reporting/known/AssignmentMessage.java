package vn.hue.ansinh.reporting.known;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Who answers for what, in which role, from when to when (the last day included). */
public record AssignmentMessage(
        String id,
        String agency,
        String subjectKind,
        String subject,
        String role,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        boolean withdrawn,
        long revision) {}
