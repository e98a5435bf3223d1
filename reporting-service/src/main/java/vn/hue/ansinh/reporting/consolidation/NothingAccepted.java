package vn.hue.ansinh.reporting.consolidation;

import vn.hue.ansinh.kit.problem.Refusal;
import vn.hue.ansinh.kit.problem.Text;

/** There is no accepted version to put together. */
public class NothingAccepted extends Refusal {

    NothingAccepted() {
        super(
                409,
                "nothing-accepted",
                Text.of("Chưa có báo cáo nào được chấp nhận.", "No report has been accepted yet."),
                Text.of("Duyệt báo cáo trước; xem /api/v1/board.", "Accept reports first; see /api/v1/board."));
    }
}
