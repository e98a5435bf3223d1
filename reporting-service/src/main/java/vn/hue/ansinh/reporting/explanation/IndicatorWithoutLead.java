package vn.hue.ansinh.reporting.explanation;

import vn.hue.ansinh.kit.problem.Refusal;
import vn.hue.ansinh.kit.problem.Text;

/** Nobody can be asked. */
class IndicatorWithoutLead extends Refusal {

    IndicatorWithoutLead(String indicator) {
        super(
                409,
                "indicator-without-lead",
                Text.of(
                        "Hiện không cơ quan nào chủ trì chỉ tiêu " + indicator + ".",
                        "No agency leads the indicator " + indicator + " today."),
                Text.of(
                        "Phân công cơ quan chủ trì tại /api/v1/assignments rồi yêu cầu lại.",
                        "Assign a lead at /api/v1/assignments, then ask again."));
        at("/indicator");
    }
}
