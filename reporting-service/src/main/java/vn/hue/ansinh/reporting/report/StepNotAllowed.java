package vn.hue.ansinh.reporting.report;

import java.util.List;
import vn.hue.ansinh.kit.problem.Refusal;
import vn.hue.ansinh.kit.problem.Text;

/** The workflow does not lead from the report's status to this step. */
public class StepNotAllowed extends Refusal {

    StepNotAllowed(Step step, ReportStatus status, List<Step> allowed) {
        super(
                409,
                "step-not-allowed",
                Text.of(
                        "Báo cáo đang ở trạng thái " + status + " nên chưa thể làm bước " + step + ".",
                        "The report is " + status + "; the step " + step + " is not possible now."),
                Text.of("Chỉ làm các bước trong allowedTransitions.", "Take one of the steps in allowedTransitions."));
        with("allowedTransitions", allowed);
    }
}
