package vn.hue.ansinh.reporting.duty;

import vn.hue.ansinh.kit.problem.Refusal;
import vn.hue.ansinh.kit.problem.Text;

/** By it the duty would never fall due. */
class RuleWithoutOccasion extends Refusal {

    RuleWithoutOccasion() {
        super(
                422,
                "rule-without-occasion",
                Text.of("Theo quy tắc này sẽ không có kỳ hạn nào.", "By this rule nothing would ever fall due."),
                Text.of(
                        "Chọn date muộn hơn, hoặc effectiveFrom sớm hơn.",
                        "Choose a later date, or an earlier effectiveFrom."));
        at("/due/date");
    }
}
