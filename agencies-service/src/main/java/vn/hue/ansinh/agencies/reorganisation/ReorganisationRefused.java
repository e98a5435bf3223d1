package vn.hue.ansinh.agencies.reorganisation;

import java.util.List;
import java.util.Set;
import vn.hue.ansinh.kit.problem.Refusal;
import vn.hue.ansinh.kit.problem.Text;

/** The step is not possible in the state the reorganisation is in. */
public class ReorganisationRefused extends Refusal {

    private ReorganisationRefused(State state, List<String> allowed) {
        super(
                409,
                "step-not-allowed",
                Text.of("Việc sắp xếp đang ở trạng thái " + state + ".", "The reorganisation is " + state + "."),
                allowed.isEmpty()
                        ? Text.of(
                                "Đã rút thì không làm lại được; nhập lại với mã (id) khác.",
                                "What was withdrawn stays so; write it down again under another id.")
                        : Text.of("Chỉ làm các bước trong allowedTransitions.", "Take a step of allowedTransitions."));
        with("allowedTransitions", allowed);
    }

    /** Refuses a step that is only possible in these states. */
    public static void unlessIn(Set<State> states, State now) {
        if (!states.contains(now)) {
            throw new ReorganisationRefused(
                    now,
                    switch (now) {
                        case DRAFT -> List.of("CHANGE", "EFFECT", "WITHDRAW");
                        case EFFECTIVE -> List.of("WITHDRAW");
                        case WITHDRAWN -> List.of();
                    });
        }
    }
}
