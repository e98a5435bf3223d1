package vn.hue.ansinh.indicators.plan;

import vn.hue.ansinh.kit.problem.Refusal;
import vn.hue.ansinh.kit.problem.Text;

/** No plan has the code. */
public class PlanUnknown extends Refusal {

    PlanUnknown(String code) {
        super(
                404,
                "not-found",
                Text.of("Không có kế hoạch " + code + ".", "There is no plan " + code + "."),
                Text.of("Xem các mã tại /api/v1/plans.", "See the codes at /api/v1/plans."));
    }
}
