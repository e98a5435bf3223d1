package vn.hue.ansinh.reporting.report;

import java.util.UUID;
import vn.hue.ansinh.kit.problem.Refusal;
import vn.hue.ansinh.kit.problem.Text;

/** There is one report on an obligation; whoever may draft may also know which one. */
public class ReportAlreadyExists extends Refusal {

    ReportAlreadyExists(UUID report) {
        super(
                409,
                "report-already-exists",
                Text.of("Nghĩa vụ này đã có báo cáo.", "There is a report on this obligation already."),
                Text.of("Sửa báo cáo " + report + ".", "Go on with the report " + report + "."));
        with("report", report);
    }
}
