package vn.hue.ansinh.agencies.assignment;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An assignment as it is shown. */
record AssignmentView(
        String id,
        String agency,
        String subjectKind,
        String subject,
        String role,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable String section,
        String basis,
        List<String> passedFrom,
        List<String> successions,
        boolean orphaned,
        long revision) {}
