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
 * @param condition on the observation {@code o}, the text in the place of {@code ?}
 */
public record AskedBreakdown(String condition, String text) {
    private static final String WHOLE = "TOTAL";
    private static final String EXACTLY = "o.breakdown_key = ?";
    private static final String BY_DIMENSION =
            "starts_with(o.breakdown_key, ?) and position(';' in o.breakdown_key) = 0";

    /** What is not broken down. */
    public static final AskedBreakdown OF_WHOLES = new AskedBreakdown(EXACTLY, "");

    /** Whether it is one breakdown, or the whole, and not a dimension of several. */
    public boolean isExact() {
        return condition.equals(EXACTLY);
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
            return Optional.of(new AskedBreakdown(BY_DIMENSION, text + "="));
        }
        return Optional.of(Breakdown.of(text)
                .map(exact -> new AskedBreakdown(EXACTLY, exact.text()))
                .orElseThrow(() -> new InvalidParameter(
                        parameter,
                        Text.of(
                                "Dùng TOTAL, tên phân tổ như SEX, hoặc SEX=F;URBAN_RURAL=R.",
                                "Use TOTAL, a dimension such as SEX, or SEX=F;URBAN_RURAL=R."))));
    }
}
