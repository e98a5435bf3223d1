package vn.hue.ansinh.indicators.decision;

import static vn.hue.ansinh.indicators.target.Comparator.APPROX;
import static vn.hue.ansinh.indicators.target.Comparator.RANGE;
import static vn.hue.ansinh.indicators.target.PeriodKind.AVERAGE_PER_YEAR;
import static vn.hue.ansinh.indicators.target.PeriodKind.PLAN_PERIOD;

import java.math.BigDecimal;
import java.time.LocalDate;
import vn.hue.ansinh.indicators.indicator.Direction;
import vn.hue.ansinh.indicators.indicator.Indicator;
import vn.hue.ansinh.indicators.question.Rules;
import vn.hue.ansinh.indicators.target.Baseline;
import vn.hue.ansinh.indicators.target.Milestone;
import vn.hue.ansinh.indicators.target.PeriodKind;
import vn.hue.ansinh.indicators.target.TargetRule;
import vn.hue.ansinh.indicators.target.Wording;
import vn.hue.ansinh.kit.problem.Text;

/** Refuses a target that no formula could judge, with all that is wrong with it at once. */
final class CheckingTarget {
    static final String CODE = "target-rule";

    private final Wording wording;
    private final TargetRule rule;
    private final Rules rules = new Rules();

    private CheckingTarget(Wording wording) {
        this.wording = wording;
        this.rule = wording.rule();
    }

    /**
     * @param indicator the target is for
     * @param firstYear of its plan
     */
    static void check(Wording wording, Indicator indicator, int firstYear) {
        CheckingTarget checking = new CheckingTarget(wording);
        checking.bounds();
        TargetBounds.check(wording, indicator, checking.rules);
        checking.tolerance();
        checking.unit(indicator.unit());
        checking.years();
        checking.plan(firstYear);
        checking.day(indicator.direction());
        checking.way();
        checking.rules.check();
    }

    private void bounds() {
        boolean range = rule.comparator() == RANGE;
        BigDecimal low = rule.low();
        BigDecimal high = rule.high();
        need(
                range == (rule.value() == null),
                "/value",
                Text.of("value không hợp với comparator.", "The value does not go with the comparator."),
                Text.of(
                        "RANGE: bỏ value, ghi low và high; các loại khác: ghi value.",
                        "RANGE: leave out value, give low and high; every other comparator: give value."));
        need(
                range == (low != null),
                "/low",
                Text.of("low không hợp với comparator.", "low does not go with the comparator."),
                Text.of("Chỉ ghi low cho RANGE.", "Give low for RANGE, and for nothing else."));
        need(
                range == (high != null),
                "/high",
                Text.of("high không hợp với comparator.", "high does not go with the comparator."),
                Text.of("Chỉ ghi high cho RANGE.", "Give high for RANGE, and for nothing else."));
        need(
                low == null || high == null || low.compareTo(high) < 0,
                "/high",
                Text.of("high không lớn hơn low.", "high does not lie above low."),
                Text.of("Ghi high lớn hơn low.", "Give a high above low."));
    }

    private void tolerance() {
        BigDecimal tolerance = rule.tolerance();
        need(
                tolerance == null || rule.comparator() == APPROX,
                "/tolerance",
                Text.of("Loại này không có tolerance.", "This comparator has no tolerance."),
                Text.of("Bỏ tolerance, hoặc dùng APPROX.", "Leave out tolerance, or use APPROX."));
        need(
                tolerance == null || tolerance.signum() >= 0,
                "/tolerance",
                Text.of("tolerance âm.", "The tolerance is negative."),
                Text.of("Ghi số từ 0 trở lên.", "Give a number from 0 up."));
    }

    /** What is compared with the figures is written in their unit; the mean of years may say so. */
    private void unit(Text unit) {
        String stated = wording.origin().unit();
        boolean mean = rule.periodKind() == AVERAGE_PER_YEAR;
        need(
                stated.equals(unit.vi())
                        || stated.equals(unit.en())
                        || mean && (stated.equals(unit.vi() + "/năm") || stated.equals(unit.en() + "/year")),
                "/unit",
                Text.of("unit không phải đơn vị của chỉ tiêu.", "unit is not that of the indicator."),
                Text.of(
                        "Ghi " + unit.vi() + " hoặc " + unit.en() + ".",
                        "Write " + unit.vi() + " or " + unit.en() + "."));
    }

    private void years() {
        Integer fromYear = rule.fromYear();
        need(
                fromYear != null || rule.periodKind() != AVERAGE_PER_YEAR,
                "/fromYear",
                Text.of("Bình quân năm thiếu fromYear.", "A yearly average lacks fromYear."),
                Text.of("Ghi năm đầu tiên được tính.", "Give the first year that counts."));
        need(
                fromYear == null || fromYear <= rule.toYear(),
                "/fromYear",
                Text.of("fromYear sau toYear.", "fromYear lies after toYear."),
                Text.of("Ghi fromYear không sau toYear.", "Give a fromYear that is not after toYear."));
    }

    /** A target may look beyond the end of its plan, but not behind its beginning. */
    private void plan(int firstYear) {
        need(
                rule.toYear() >= firstYear,
                "/toYear",
                Text.of(
                        "toYear trước năm đầu của kế hoạch (" + firstYear + ").",
                        "toYear lies before the first year of the plan (" + firstYear + ")."),
                Text.of("Ghi năm từ " + firstYear + " trở đi.", "Give a year from " + firstYear + " on."));
    }

    private void day(Direction direction) {
        LocalDate doneBy = rule.doneBy();
        PeriodKind kind = rule.periodKind();
        need(
                rule.isDoneByADay() == (doneBy != null),
                "/doneBy",
                Text.of("doneBy không hợp với comparator.", "doneBy does not go with the comparator."),
                Text.of("Chỉ ghi doneBy cho DONE_BY.", "Give doneBy for DONE_BY, and for nothing else."));
        need(
                doneBy == null || doneBy.getYear() == rule.toYear(),
                "/toYear",
                Text.of("toYear không phải năm của doneBy.", "toYear is not the year of doneBy."),
                Text.of("Ghi năm của doneBy.", "Give the year of doneBy."));
        need(
                !rule.isDoneByADay() || (kind != AVERAGE_PER_YEAR && kind != PLAN_PERIOD),
                "/periodKind",
                Text.of("DONE_BY không dùng loại kỳ này.", "DONE_BY does not go with this kind of period."),
                Text.of("Dùng BY_YEAR hoặc BY_END_OF_YEAR.", "Use BY_YEAR or BY_END_OF_YEAR."));
        need(
                !rule.isDoneByADay() || direction != Direction.DECREASE,
                "/comparator",
                Text.of(
                        "DONE_BY không dùng cho chỉ tiêu cần giảm.",
                        "DONE_BY is not for an indicator that shall go down."),
                Text.of("Dùng LE hoặc LT với toYear.", "Use LE or LT with toYear."));
    }

    /** From the baseline to the horizon; each year on the way is promised once. */
    private void way() {
        Baseline baseline = rule.baseline();
        need(
                baseline == null || baseline.year() < rule.toYear(),
                "/baseline/period",
                Text.of("Năm gốc không trước toYear.", "The baseline does not lie before toYear."),
                Text.of("Ghi một năm trước toYear.", "Give a year before toYear."));
        need(
                wording.path().stream().allMatch(milestone -> milestone.year() <= rule.toYear()),
                "/path",
                Text.of("Lộ trình có năm sau toYear.", "The path has a year after toYear."),
                Text.of("Chỉ ghi các năm đến toYear.", "Give years up to toYear only."));
        need(
                baseline == null || wording.path().stream().allMatch(milestone -> milestone.year() > baseline.year()),
                "/path",
                Text.of("Lộ trình có năm không sau năm gốc.", "The path has a year that is not after the baseline."),
                Text.of("Chỉ ghi các năm sau năm gốc.", "Give years after the baseline only."));
        need(
                wording.path().stream().map(Milestone::year).distinct().count()
                        == wording.path().size(),
                "/path",
                Text.of("Lộ trình có một năm ghi hai lần.", "The path names a year twice."),
                Text.of("Mỗi năm ghi một lần.", "Name each year once."));
    }

    private void need(boolean holds, String pointer, Text detail, Text hint) {
        rules.need(holds, pointer, CODE, detail, hint);
    }
}
