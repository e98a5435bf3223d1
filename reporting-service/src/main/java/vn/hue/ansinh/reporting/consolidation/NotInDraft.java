package vn.hue.ansinh.reporting.consolidation;

import java.util.List;
import vn.hue.ansinh.kit.problem.Refusal;
import vn.hue.ansinh.kit.problem.Text;

/** Only a draft can be noted on or issued. */
public class NotInDraft extends Refusal {

    NotInDraft() {
        super(
                409,
                "step-not-allowed",
                Text.of(
                        "Bản tổng hợp này đã phát hành hoặc đã được thay thế.",
                        "This consolidation is issued or superseded."),
                Text.of("Lập bản tổng hợp mới.", "Open a new consolidation."));
        with("allowedTransitions", List.of());
    }
}
