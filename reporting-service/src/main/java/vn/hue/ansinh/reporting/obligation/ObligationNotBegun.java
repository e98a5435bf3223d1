package vn.hue.ansinh.reporting.obligation;

import java.time.Instant;
import java.time.LocalDate;
import vn.hue.ansinh.kit.problem.Refusal;
import vn.hue.ansinh.kit.problem.Text;
import vn.hue.ansinh.kit.time.Zones;

/** Whoever has the duty until that day may still report. */
public class ObligationNotBegun extends Refusal {

    ObligationNotBegun(Instant beginsAt) {
        this(LocalDate.ofInstant(beginsAt, Zones.VIETNAM));
    }

    private ObligationNotBegun(LocalDate day) {
        super(
                409,
                "obligation-not-begun",
                Text.of(
                        "Nghĩa vụ này chỉ chuyển đến cơ quan từ ngày " + day + ".",
                        "The duty passes to the agency on " + day + ", not before."),
                Text.of("Soạn báo cáo từ ngày đó.", "Write the report from that day on."));
    }
}
