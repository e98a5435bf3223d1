package vn.hue.ansinh.agencies.assignment;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.agencies.passing.Holding;
import vn.hue.ansinh.agencies.passing.Subject;

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
        String basis) {

    Holding holding() {
        return new Holding(
                id,
                agency,
                new Subject(subjectKind, subject),
                role,
                validFrom,
                validTo,
                section,
                basis,
                List.of(),
                List.of(),
                false);
    }
}
