package vn.hue.ansinh.reporting.decision;

import vn.hue.ansinh.kit.problem.Refusal;
import vn.hue.ansinh.kit.problem.Text;

/** Its day has passed. */
class OccasionIsOver extends Refusal {

    OccasionIsOver() {
        super(
                409,
                "occasion-is-over",
                Text.of("Hạn của kỳ này đã qua.", "The day of this occasion has passed."),
                Text.of("Gia hạn cho từng cơ quan.", "Grant extensions to agencies that need more time."));
    }
}
