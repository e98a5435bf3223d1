package vn.hue.ansinh.reporting.consolidation;

import java.util.List;
import vn.hue.ansinh.kit.problem.Refusal;
import vn.hue.ansinh.kit.problem.Text;

/** Some differences are neither resolved nor noted. */
public class PointsOpen extends Refusal {

    PointsOpen(List<String> points) {
        super(
                409,
                "points-open",
                Text.of(
                        "Còn chênh lệch chưa được xử lý hoặc ghi chú.",
                        "Some differences are neither resolved nor noted."),
                Text.of("Ghi chú từng điểm trong openPoints rồi phát hành.", "Note each of openPoints, then issue."));
        with("openPoints", points);
    }
}
