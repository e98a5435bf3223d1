package vn.hue.ansinh.indicators.decision;

import static vn.hue.ansinh.indicators.target.Comparator.APPROX;
import static vn.hue.ansinh.indicators.target.Comparator.RANGE;
import static vn.hue.ansinh.indicators.target.PeriodKind.AVERAGE_PER_YEAR;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.indicators.target.Comparator;
import vn.hue.ansinh.indicators.target.PeriodKind;
import vn.hue.ansinh.indicators.target.TargetOrigin;
import vn.hue.ansinh.indicators.target.TargetRule;
import vn.hue.ansinh.kit.problem.FieldError;
import vn.hue.ansinh.kit.problem.InvalidFields;
import vn.hue.ansinh.kit.problem.Text;

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
        @NotBlank @Size(max = 200) String section,
        @NotBlank @Size(max = 200) String sourceDocument,
        @NotBlank @Size(max = 100) String decision) {

    TargetRule rule() {
        return new TargetRule(comparator, value, low, high, tolerance, periodKind, fromYear, toYear);
    }

    TargetOrigin origin() {
        return new TargetOrigin(unit, true, true, section, sourceDocument, decision, null);
    }

    /** Refuses what no formula could judge, all of it at once. */
    void check() {
        List<FieldError> errors = new ArrayList<>();
        boolean range = comparator == RANGE;
        need(
                range == (value == null),
                errors,
                "/value",
                "RANGE không dùng value, các loại khác cần value.",
                "RANGE has no value, every other comparator needs one.");
        need(
                range == (low != null),
                errors,
                "/low",
                "Chỉ RANGE có low.",
                "RANGE needs low, no other comparator has it.");
        need(
                range == (high != null),
                errors,
                "/high",
                "Chỉ RANGE có high.",
                "RANGE needs high, no other comparator has it.");
        need(
                low == null || high == null || low.compareTo(high) < 0,
                errors,
                "/high",
                "high phải lớn hơn low.",
                "high must be above low.");
        need(
                tolerance == null || comparator == APPROX,
                errors,
                "/tolerance",
                "Chỉ APPROX có tolerance.",
                "Only APPROX has a tolerance.");
        need(
                tolerance == null || tolerance.signum() >= 0,
                errors,
                "/tolerance",
                "tolerance không âm.",
                "A tolerance is not negative.");
        need(
                fromYear != null || periodKind != AVERAGE_PER_YEAR,
                errors,
                "/fromYear",
                "Bình quân năm cần fromYear.",
                "A yearly average needs fromYear.");
        need(
                fromYear == null || fromYear <= toYear,
                errors,
                "/fromYear",
                "fromYear không sau toYear.",
                "fromYear must not lie after toYear.");
        if (!errors.isEmpty()) {
            throw new InvalidFields(errors);
        }
    }

    private static void need(boolean holds, List<FieldError> errors, String pointer, String vi, String en) {
        if (!holds) {
            Text rule = Text.of(vi, en);
            errors.add(new FieldError(pointer, "target-rule", rule, rule));
        }
    }
}
