package vn.hue.ansinh.agencies.assignment;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A row of the table {@code assignments.csv}. */
@JsonNaming(SnakeCaseStrategy.class)
record AssignmentRow(
        String id,
        String agency,
        String subjectKind,
        String subject,
        String role,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable String section,
        String basis) {}
