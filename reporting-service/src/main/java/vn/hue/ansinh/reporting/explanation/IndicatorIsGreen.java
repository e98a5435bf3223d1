package vn.hue.ansinh.reporting.explanation;

import vn.hue.ansinh.kit.problem.Refusal;
import vn.hue.ansinh.kit.problem.Text;

/** Nothing has to be explained about what is well. */
class IndicatorIsGreen extends Refusal {

    IndicatorIsGreen(Standing standing) {
        super(
                409,
                "indicator-is-green",
                Text.of(
                        "Chỉ tiêu " + standing.indicator() + " đang đạt (" + standing.verdict() + ").",
                        "The indicator " + standing.indicator() + " is well (" + standing.verdict() + ")."),
                Text.of(
                        "Chỉ yêu cầu giải trình chỉ tiêu chưa đạt hoặc chưa có số liệu.",
                        "Ask about indicators that are behind or not reported."));
        at("/indicator");
    }
}
