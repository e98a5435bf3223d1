package vn.hue.ansinh.reporting.duty;

import java.time.LocalDate;
import vn.hue.ansinh.kit.problem.Refusal;
import vn.hue.ansinh.kit.problem.Text;

/** What has begun keeps the rule it began with. */
class RuleFromThePast extends Refusal {

    RuleFromThePast(LocalDate earliest) {
        super(
                422,
                "rule-from-the-past",
                Text.of("Quy tắc mới không có hiệu lực trở về trước.", "A new rule does not reach into the past."),
                Text.of("Chọn từ ngày " + earliest + ".", "Choose " + earliest + " or later."));
        at("/effectiveFrom");
    }
}
