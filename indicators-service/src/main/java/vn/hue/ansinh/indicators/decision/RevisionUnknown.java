package vn.hue.ansinh.indicators.decision;

import vn.hue.ansinh.indicators.target.TargetKey;
import vn.hue.ansinh.kit.problem.Refusal;
import vn.hue.ansinh.kit.problem.Text;

/** Nobody has set a target of that number from that day on. */
class RevisionUnknown extends Refusal {
    RevisionUnknown(TargetKey key) {
        super(
                404,
                "not-found",
                Text.of(
                        "Chỉ tiêu " + key.indicator() + " không có mục tiêu số " + key.seq() + " từ ngày "
                                + key.validFrom() + ".",
                        "The indicator " + key.indicator() + " has no target number " + key.seq() + " from "
                                + key.validFrom() + " on."),
                Text.of(
                        "Xem targets của chỉ tiêu: seq và validFrom.",
                        "See the targets of the indicator: seq and validFrom."));
    }
}
