package vn.hue.ansinh.indicators.publication;

import java.time.LocalDate;
import vn.hue.ansinh.kit.problem.Refusal;
import vn.hue.ansinh.kit.problem.Text;

/** The indicator is there, but nothing is set for it to reach now, so there is no way to tell of. */
class NoWayToATarget extends Refusal {

    NoWayToATarget(String indicator) {
        this(
                indicator,
                Text.of(
                        "Chỉ tiêu " + indicator + " chưa có mục tiêu.",
                        "No target has been set for the indicator " + indicator + "."));
    }

    /** One is set and comes into force on that day. */
    static NoWayToATarget until(LocalDate day, String indicator) {
        return new NoWayToATarget(
                indicator,
                Text.of(
                        "Chỉ tiêu " + indicator + " chưa có mục tiêu; mục tiêu đầu tiên có từ ngày " + day + ".",
                        "The indicator " + indicator + " has no target yet; its first is in force from " + day + "."));
    }

    private NoWayToATarget(String indicator, Text detail) {
        super(
                404,
                "not-found",
                detail,
                Text.of(
                        "Số liệu của chỉ tiêu nằm tại /api/v1/indicators/" + indicator
                                + "/observations; đường tới mục tiêu có từ khi mục tiêu có hiệu lực.",
                        "Its figures stand at /api/v1/indicators/" + indicator
                                + "/observations; there is a way to tell of once a target is in force."));
    }
}
