package vn.hue.ansinh.indicators.progress;

import vn.hue.ansinh.kit.problem.Refusal;
import vn.hue.ansinh.kit.problem.Text;

/** The indicator had no target of that number at that moment. */
class TargetUnknown extends Refusal {

    TargetUnknown(String indicator, int seq) {
        super(
                404,
                "not-found",
                Text.of(
                        "Chỉ tiêu " + indicator + " không có mục tiêu số " + seq + " tại thời điểm đó.",
                        "The indicator " + indicator + " had no target number " + seq + " at that moment."),
                Text.of(
                        "Xem targets của chỉ tiêu, hoặc chọn asOf muộn hơn.",
                        "See the targets of the indicator, or choose a later asOf."));
    }
}
