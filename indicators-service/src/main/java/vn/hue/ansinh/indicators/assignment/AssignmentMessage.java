package vn.hue.ansinh.indicators.assignment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The fields we need of {@code assignment.changed}. */
record AssignmentMessage(
        String id,
        String agency,
        SubjectKind subjectKind,
        String subject,
        String role,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        boolean withdrawn,
        int revision) {}
