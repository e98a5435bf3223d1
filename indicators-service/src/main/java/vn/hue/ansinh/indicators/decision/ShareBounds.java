package vn.hue.ansinh.indicators.decision;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.indicators.indicator.Quantity;
import vn.hue.ansinh.indicators.question.Rules;
import vn.hue.ansinh.indicators.target.TargetRule;
import vn.hue.ansinh.indicators.target.Wording;
import vn.hue.ansinh.kit.problem.Text;

/**
 * How much a target of a share may ask for. 105 percent of what was planned is asked for now and then; beyond ten times the
 * whole some digits have slipped.
 *
 * @param most ten times the whole, in the unit of the target
 */
record ShareBounds(BigDecimal most, Rules rules) {

    /** Nothing of what is no share. */
    static void check(Wording wording, Quantity quantity, Rules rules) {
        BigDecimal whole = quantity.whole();
        if (whole != null) {
            new ShareBounds(whole.multiply(BigDecimal.TEN), rules).check(wording);
        }
    }

    private void check(Wording wording) {
        TargetRule rule = wording.rule();
        asked(rule.value(), "/value");
        asked(rule.low(), "/low");
        asked(rule.high(), "/high");
        asked(rule.tolerance(), "/tolerance");
        for (int year = 0; year < wording.path().size(); year++) {
            asked(wording.path().get(year).value(), "/path/" + year + "/value");
        }
        within(
                rule.baseline() == null ? null : rule.baseline().value(),
                "/baseline/value",
                Text.of("Giá trị gốc vượt mười lần toàn bộ.", "The baseline is more than ten times the whole."));
    }

    private void asked(@Nullable BigDecimal bound, String pointer) {
        within(
                bound,
                pointer,
                Text.of("Mục tiêu vượt mười lần toàn bộ.", "The target asks for more than ten times the whole."));
    }

    private void within(@Nullable BigDecimal number, String pointer, Text beyond) {
        rules.need(
                number == null || number.compareTo(most) <= 0,
                pointer,
                CheckingTarget.CODE,
                beyond,
                Text.of("Ghi số không quá " + most + ".", "Give a number up to " + most + "."));
    }
}
