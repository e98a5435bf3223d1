package vn.hue.ansinh.indicators.observation;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.kit.breakdown.Breakdown;
import vn.hue.ansinh.kit.problem.InvalidParameter;
import vn.hue.ansinh.kit.problem.Text;

/**
 * Which figures a question wants of those that are broken down: only the whole ({@code TOTAL}), every member of one
 * dimension ({@code SEX}), or exactly one breakdown ({@code SEX=F;URBAN_RURAL=R}, in whatever order it is written).
 *
 * @param isExact whether it is one breakdown, or the whole, and not a dimension of several
 */
public record AskedBreakdown(boolean isExact, String text) {
    private static final String WHOLE = "TOTAL";

    /** What is not broken down. */
    public static final AskedBreakdown OF_WHOLES = new AskedBreakdown(true, "");

    /** On the observation {@code o}, in statements whose parameters have no names. */
    public String condition() {
        return condition("?");
    }

    /** @param parameter by which the statement is given the text */
    public String condition(String parameter) {
        return isExact
                ? "o.breakdown_key = " + parameter
                : "starts_with(o.breakdown_key, " + parameter + ") and position(';' in o.breakdown_key) = 0";
    }

    /** Empty when nothing was asked. */
    public static Optional<AskedBreakdown> of(String parameter, @Nullable String text) {
        if (text == null || text.isEmpty()) {
            return Optional.empty();
        }
        if (text.equals(WHOLE)) {
            return Optional.of(OF_WHOLES);
        }
        if (Breakdown.isDimension(text)) {
            return Optional.of(new AskedBreakdown(false, text + "="));
        }
        return Optional.of(Breakdown.of(text)
                .map(exact -> new AskedBreakdown(true, exact.text()))
                .orElseThrow(() -> new InvalidParameter(
                        parameter,
                        Text.of(
                                "Dùng TOTAL, tên phân tổ như SEX, hoặc SEX=F;URBAN_RURAL=R.",
                                "Use TOTAL, a dimension such as SEX, or SEX=F;URBAN_RURAL=R."))));
    }
}
