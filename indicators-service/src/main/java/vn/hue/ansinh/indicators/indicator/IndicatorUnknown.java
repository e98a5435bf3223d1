package vn.hue.ansinh.indicators.indicator;

import vn.hue.ansinh.kit.problem.Refusal;
import vn.hue.ansinh.kit.problem.Text;

/** No indicator has the code. */
public class IndicatorUnknown extends Refusal {

    public IndicatorUnknown(String code) {
        super(
                404,
                "not-found",
                Text.of("Không có chỉ tiêu " + code + ".", "There is no indicator " + code + "."),
                Text.of("Xem các mã tại /api/v1/indicators.", "See the codes at /api/v1/indicators."));
    }
}
