package vn.hue.ansinh.agencies.reorganisation;

import java.util.List;
import vn.hue.ansinh.kit.problem.Refusal;
import vn.hue.ansinh.kit.problem.Text;

/** The step is not possible in the state the reorganisation is in. */
class ReorganisationRefused extends Refusal {

    ReorganisationRefused(State state, List<String> allowed) {
        super(
                409,
                "step-not-allowed",
                Text.of("Việc sắp xếp đang ở trạng thái " + state + ".", "The reorganisation is " + state + "."),
                Text.of("Chỉ làm các bước trong allowedTransitions.", "Take a step of allowedTransitions."));
        with("allowedTransitions", allowed);
    }
}
