package vn.hue.ansinh.indicators.publication;

import vn.hue.ansinh.kit.problem.Refusal;
import vn.hue.ansinh.kit.problem.Text;

/** The indicator is there, but nothing was set for it to reach, so there is no way to tell of. */
class NoWayToATarget extends Refusal {

    NoWayToATarget(String indicator) {
        super(
                404,
                "not-found",
                Text.of(
                        "Chỉ tiêu " + indicator + " chưa có mục tiêu.",
                        "No target has been set for the indicator " + indicator + "."),
                Text.of(
                        "Số liệu của chỉ tiêu nằm tại /api/v1/indicators/" + indicator
                                + "/observations; đường tới mục tiêu có từ khi mục tiêu được đặt.",
                        "Its figures stand at /api/v1/indicators/" + indicator
                                + "/observations; there is a way to tell of once a target is set."));
    }
}
