package vn.hue.ansinh.reporting.matter;

import java.util.Collection;
import vn.hue.ansinh.kit.problem.Refusal;
import vn.hue.ansinh.kit.problem.Text;

/** No way leads from where it stands to this step. */
public class StepOutOfOrder extends Refusal {

    public StepOutOfOrder(Enum<?> step, Enum<?> state, Collection<? extends Enum<?>> allowed) {
        super(
                409,
                "step-not-allowed",
                Text.of(
                        "Đang ở trạng thái " + state + " nên chưa thể làm bước " + step + ".",
                        "It is " + state + "; the step " + step + " is not possible now."),
                Text.of("Chỉ làm các bước trong allowedTransitions.", "Take one of the steps in allowedTransitions."));
        with("allowedTransitions", allowed);
    }
}
