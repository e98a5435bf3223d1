package vn.hue.ansinh.reporting.duty;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.reporting.duty.DueRule.Boundary;
import vn.hue.ansinh.reporting.duty.DueRule.Kind;
import vn.hue.ansinh.reporting.duty.DueRule.Roll;

/** @param effectiveFrom the day from which occasions open under it */
public record SetRule(
        @NotNull @Valid Due due,
        @NotNull LocalDate effectiveFrom,
        @NotBlank @Size(max = 2000) String reason) {

    /** The parts of a rule; which of them are needed follows from its kind. */
    public record Due(
            // Imported: a constraint within DueRule.@NotNull Kind is one of the type alone, and nobody looks at it.
            @NotNull Kind kind,
            @Nullable LocalDate date,
            @Min(1) @Max(12) @Nullable Integer month,
            @Min(1) @Max(31) @Nullable Integer day,
            @Min(2000) @Max(2100) @Nullable Integer firstYear,
            @Min(2000) @Max(2100) @Nullable Integer lastYear,
            @Size(max = 10) @Nullable List<@NotNull @Min(1) @Max(50) Integer> afterYears,
            @Nullable Boundary boundary,
            @NotNull Roll roll,
            @Min(0) @Max(3660) @Nullable Integer lockAfterDays) {

        DueRule toRule() {
            List<Integer> years = afterYears == null ? List.of() : List.copyOf(afterYears);
            return new DueRule(kind, date, month, day, firstYear, lastYear, years, boundary, roll, lockAfterDays);
        }
    }
}
