package vn.hue.ansinh.reporting.report;

import vn.hue.ansinh.kit.problem.Refusal;
import vn.hue.ansinh.kit.problem.Text;

/** Nobody reviews a version that they signed off themselves. */
public class ReviewerIsSubmitter extends Refusal {

    ReviewerIsSubmitter() {
        super(
                403,
                "reviewer-is-submitter",
                Text.of("Người ký duyệt nộp báo cáo không được tự xét duyệt.", "You signed this version off yourself."),
                Text.of("Để người khác xét duyệt.", "Leave the review to somebody else."));
    }
}
