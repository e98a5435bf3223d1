package vn.hue.ansinh.indicators.decision;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.indicators.target.Baseline;
import vn.hue.ansinh.indicators.target.Comparator;
import vn.hue.ansinh.indicators.target.Milestone;
import vn.hue.ansinh.indicators.target.PeriodKind;
import vn.hue.ansinh.indicators.target.TargetOrigin;
import vn.hue.ansinh.indicators.target.TargetRule;
import vn.hue.ansinh.indicators.target.Wording;

/** What an indicator shall reach from a day on, and which decision says so. */
record SetTarget(
        @NotNull Comparator comparator,
        @Nullable BigDecimal value,
        @Nullable BigDecimal low,
        @Nullable BigDecimal high,
        @Nullable BigDecimal tolerance,
        @NotBlank @Size(max = 60) String unit,
        @NotNull PeriodKind periodKind,
        @Nullable @Min(1975) @Max(2100) Integer fromYear,
        @NotNull @Min(1975) @Max(2100) Integer toYear,
        @Nullable LocalDate doneBy,
        @Nullable @Valid SetBaseline baseline,
        @Nullable @Size(max = 50) List<@NotNull @Valid SetMilestone> path,
        @NotBlank @Size(max = 200) String section,
        @NotBlank @Size(max = 200) String sourceDocument,
        @NotBlank @Size(max = 100) String decision) {

    /** Where the way begins. */
    record SetBaseline(
            @NotNull @Pattern(regexp = "(19|20)[0-9]{2}") String period,
            @NotNull BigDecimal value,
            @NotBlank @Size(max = 200) String source) {

        Baseline baseline() {
            return new Baseline(period, value, source);
        }
    }

    /** What is promised for a year on the way. */
    record SetMilestone(
            @NotNull @Min(1975) @Max(2100) Integer year,
            @NotNull BigDecimal value,
            @NotBlank @Size(max = 200) String source) {

        Milestone milestone() {
            return new Milestone(year, value, source, null);
        }
    }

    Wording wording() {
        List<Milestone> way = path == null
                ? List.of()
                : path.stream().map(SetMilestone::milestone).toList();
        return new Wording(
                rule(), new TargetOrigin(unit, true, true, section, sourceDocument, decision, null, null), way);
    }

    private TargetRule rule() {
        Baseline start = baseline == null ? null : baseline.baseline();
        return new TargetRule(comparator, value, low, high, tolerance, periodKind, fromYear, toYear, doneBy, start);
    }
}
