package vn.hue.ansinh.indicators.decision;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.indicators.indicator.Indicator;
import vn.hue.ansinh.indicators.question.Rules;
import vn.hue.ansinh.indicators.target.TargetRule;
import vn.hue.ansinh.indicators.target.Wording;
import vn.hue.ansinh.kit.problem.Text;

/**
 * How much a target may ask for. 105 percent of what was planned is asked for now and then; beyond ten times the whole some
 * digits have slipped. A count and a share are never less than nothing, and no target, baseline or year of a path says
 * otherwise.
 *
 * @param most of a share ten times the whole, in the unit of the target; null of what is no share
 * @param isCountOrShare whether no figure of it lies below zero
 */
record TargetBounds(@Nullable BigDecimal most, boolean isCountOrShare, Rules rules) {
    private static final Text BELOW = Text.of("Mục tiêu nhỏ hơn 0.", "The target lies below zero.");
    private static final Text FROM_ZERO = Text.of(
            "Số đếm và tỷ lệ không âm: ghi số từ 0 trở lên.",
            "Counts and shares are never negative: give a number from 0 up.");
    private static final Text BEYOND =
            Text.of("Mục tiêu vượt mười lần toàn bộ.", "The target asks for more than ten times the whole.");

    static void check(Wording wording, Indicator indicator, Rules rules) {
        BigDecimal whole = indicator.quantity().whole();
        new TargetBounds(
                        whole == null ? null : whole.multiply(BigDecimal.TEN),
                        indicator.measureKind().isCountOrShare(),
                        rules)
                .check(wording);
    }

    private void check(Wording wording) {
        TargetRule rule = wording.rule();
        asked(rule.value(), "/value");
        asked(rule.low(), "/low");
        asked(rule.high(), "/high");
        // That no tolerance is negative is so of everything.
        upTo(rule.tolerance(), "/tolerance", BEYOND);
        for (int year = 0; year < wording.path().size(); year++) {
            asked(wording.path().get(year).value(), "/path/" + year + "/value");
        }
        BigDecimal start = rule.baseline() == null ? null : rule.baseline().value();
        from(start, "/baseline/value", Text.of("Giá trị gốc nhỏ hơn 0.", "The baseline lies below zero."));
        upTo(
                start,
                "/baseline/value",
                Text.of("Giá trị gốc vượt mười lần toàn bộ.", "The baseline is more than ten times the whole."));
    }

    private void asked(@Nullable BigDecimal bound, String pointer) {
        from(bound, pointer, BELOW);
        upTo(bound, pointer, BEYOND);
    }

    private void from(@Nullable BigDecimal number, String pointer, Text below) {
        need(!isCountOrShare || number == null || number.signum() >= 0, pointer, below, FROM_ZERO);
    }

    private void upTo(@Nullable BigDecimal number, String pointer, Text beyond) {
        need(
                most == null || number == null || number.compareTo(most) <= 0,
                pointer,
                beyond,
                Text.of("Ghi số không quá " + most + ".", "Give a number up to " + most + "."));
    }

    private void need(boolean holds, String pointer, Text detail, Text hint) {
        rules.need(holds, pointer, CheckingTarget.CODE, detail, hint);
    }
}
