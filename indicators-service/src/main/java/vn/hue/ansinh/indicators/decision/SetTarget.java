package vn.hue.ansinh.indicators.decision;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.indicators.target.Comparator;
import vn.hue.ansinh.indicators.target.PeriodKind;
import vn.hue.ansinh.indicators.target.TargetOrigin;
import vn.hue.ansinh.indicators.target.TargetRule;

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
        @NotBlank @Size(max = 200) String section,
        @NotBlank @Size(max = 200) String sourceDocument,
        @NotBlank @Size(max = 100) String decision) {

    TargetRule rule() {
        return new TargetRule(comparator, value, low, high, tolerance, periodKind, fromYear, toYear, doneBy);
    }

    TargetOrigin origin() {
        return new TargetOrigin(unit, true, true, section, sourceDocument, decision, null);
    }
}
