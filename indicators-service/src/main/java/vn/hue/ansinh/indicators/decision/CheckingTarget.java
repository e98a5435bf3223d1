package vn.hue.ansinh.indicators.decision;

import static vn.hue.ansinh.indicators.target.Comparator.APPROX;
import static vn.hue.ansinh.indicators.target.Comparator.RANGE;
import static vn.hue.ansinh.indicators.target.PeriodKind.AVERAGE_PER_YEAR;
import static vn.hue.ansinh.indicators.target.PeriodKind.PLAN_PERIOD;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.hue.ansinh.indicators.indicator.Direction;
import vn.hue.ansinh.indicators.target.PeriodKind;
import vn.hue.ansinh.indicators.target.TargetRule;
import vn.hue.ansinh.kit.problem.FieldError;
import vn.hue.ansinh.kit.problem.InvalidFields;
import vn.hue.ansinh.kit.problem.Text;

/** Refuses a target that no formula could judge, with all that is wrong with it at once. */
final class CheckingTarget {
    private final TargetRule rule;
    private final List<FieldError> errors = new ArrayList<>();

    private CheckingTarget(TargetRule rule) {
        this.rule = rule;
    }

    /** @param direction of the indicator the target is for */
    static void check(TargetRule rule, Direction direction) {
        CheckingTarget checking = new CheckingTarget(rule);
        checking.bounds();
        checking.tolerance();
        checking.years();
        checking.day(direction);
        if (!checking.errors.isEmpty()) {
            throw new InvalidFields(checking.errors);
        }
    }

    private void bounds() {
        boolean range = rule.comparator() == RANGE;
        BigDecimal low = rule.low();
        BigDecimal high = rule.high();
        need(
                range == (rule.value() == null),
                "/value",
                "RANGE không dùng value, các loại khác cần value.",
                "RANGE has no value, every other comparator needs one.");
        need(range == (low != null), "/low", "Chỉ RANGE có low.", "RANGE needs low, no other comparator has it.");
        need(range == (high != null), "/high", "Chỉ RANGE có high.", "RANGE needs high, no other comparator has it.");
        need(
                low == null || high == null || low.compareTo(high) < 0,
                "/high",
                "high phải lớn hơn low.",
                "high must be above low.");
    }

    private void tolerance() {
        BigDecimal tolerance = rule.tolerance();
        need(
                tolerance == null || rule.comparator() == APPROX,
                "/tolerance",
                "Chỉ APPROX có tolerance.",
                "Only APPROX has a tolerance.");
        need(
                tolerance == null || tolerance.signum() >= 0,
                "/tolerance",
                "tolerance không âm.",
                "A tolerance is not negative.");
    }

    private void years() {
        Integer fromYear = rule.fromYear();
        need(
                fromYear != null || rule.periodKind() != AVERAGE_PER_YEAR,
                "/fromYear",
                "Bình quân năm cần fromYear.",
                "A yearly average needs fromYear.");
        need(
                fromYear == null || fromYear <= rule.toYear(),
                "/fromYear",
                "fromYear không sau toYear.",
                "fromYear must not lie after toYear.");
    }

    private void day(Direction direction) {
        LocalDate doneBy = rule.doneBy();
        PeriodKind kind = rule.periodKind();
        need(
                rule.isDoneByADay() == (doneBy != null),
                "/doneBy",
                "DONE_BY cần doneBy, các loại khác không có.",
                "DONE_BY needs doneBy, no other comparator has it.");
        need(
                doneBy == null || doneBy.getYear() == rule.toYear(),
                "/toYear",
                "toYear phải là năm của doneBy.",
                "toYear must be the year of doneBy.");
        need(
                !rule.isDoneByADay() || (kind != AVERAGE_PER_YEAR && kind != PLAN_PERIOD),
                "/periodKind",
                "DONE_BY dùng BY_YEAR hoặc BY_END_OF_YEAR.",
                "DONE_BY goes with BY_YEAR or BY_END_OF_YEAR.");
        need(
                !rule.isDoneByADay() || direction != Direction.DECREASE,
                "/comparator",
                "DONE_BY không dùng cho chỉ tiêu cần giảm.",
                "DONE_BY is not for an indicator that shall go down.");
    }

    private void need(boolean holds, String pointer, String vi, String en) {
        if (!holds) {
            Text said = Text.of(vi, en);
            errors.add(new FieldError(pointer, "target-rule", said, said));
        }
    }
}
