package vn.hue.ansinh.reporting.obligation;

import java.time.LocalDate;
import vn.hue.ansinh.kit.problem.Refusal;
import vn.hue.ansinh.kit.problem.Text;
import vn.hue.ansinh.kit.time.Zones;

/** What is reported on has not begun; mostly another year was meant. */
public class ObligationNotOpen extends Refusal {

    ObligationNotOpen(Obligation obligation) {
        this(obligation.period(), LocalDate.ofInstant(obligation.opensAt(), Zones.VIETNAM));
    }

    private ObligationNotOpen(String period, LocalDate day) {
        super(
                409,
                "obligation-not-open",
                Text.of(
                        "Kỳ báo cáo " + period + " chỉ mở từ ngày " + day + ".",
                        "Reports of " + period + " are taken from " + day + " on."),
                Text.of("Kiểm tra năm của nghĩa vụ đã chọn.", "See whether another year was meant."));
    }
}
