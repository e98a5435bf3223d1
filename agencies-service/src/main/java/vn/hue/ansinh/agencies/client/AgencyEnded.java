package vn.hue.ansinh.agencies.client;

import vn.hue.ansinh.kit.problem.Refusal;
import vn.hue.ansinh.kit.problem.Text;

/** Whoever has ended gets no new machines and no new secrets; what is there can still be revoked. */
public class AgencyEnded extends Refusal {
    AgencyEnded(String agency) {
        super(
                409,
                "agency-ended",
                Text.of("Cơ quan " + agency + " đã chấm dứt.", "The agency " + agency + " has ended."),
                Text.of("Đăng ký cho cơ quan kế thừa.", "Register it for the agency that came after."));
    }
}
