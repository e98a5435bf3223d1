package vn.hue.ansinh.reporting.decision;

import vn.hue.ansinh.kit.problem.Refusal;
import vn.hue.ansinh.kit.problem.Text;
import vn.hue.ansinh.reporting.duty.DueRule;

/** Only reports on request are requested, and only reviews without a date are given one. */
class DutyOfAnotherKind extends Refusal {

    DutyOfAnotherKind(DueRule.Kind kind) {
        super(
                409,
                "duty-of-another-kind",
                Text.of("Chế độ báo cáo này thuộc loại " + kind + ".", "This duty is " + kind + "."),
                Text.of(
                        "Chỉ yêu cầu với loại ON_REQUEST và chỉ đặt ngày với loại UNDATED.",
                        "Request only what is ON_REQUEST, and give a day only to what is UNDATED."));
    }
}
