package vn.hue.ansinh.reporting.obligation;

import vn.hue.ansinh.kit.problem.Refusal;
import vn.hue.ansinh.kit.problem.Text;

/** Whoever took the duty over reports now. */
public class ObligationTransferred extends Refusal {

    ObligationTransferred(Obligation obligation) {
        super(
                409,
                "obligation-transferred",
                Text.of(
                        "Nghĩa vụ này đã chuyển sang cơ quan kế thừa.",
                        "This obligation has passed to those who succeeded."),
                Text.of("Báo cáo theo các nghĩa vụ trong transferredTo.", "Report on those in transferredTo."));
        with("transferredTo", obligation.transferredTo());
    }
}
