package vn.hue.ansinh.indicators.publication;

import vn.hue.ansinh.kit.problem.Refusal;
import vn.hue.ansinh.kit.problem.Text;

/** The plan that the parameter names does not exist. */
class NoSuchPlan extends Refusal {

    NoSuchPlan(String code) {
        super(
                404,
                "not-found",
                Text.of("Không tìm thấy kế hoạch " + code + ".", "There is no plan " + code + "."),
                Text.of(
                        "Kiểm tra lại tham số plan; các kế hoạch ở /api/v1/plans.",
                        "Check the parameter plan; the plans are at /api/v1/plans."));
    }
}
