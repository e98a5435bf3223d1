package vn.hue.ansinh.indicators.observation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * What a figure was before it was revised, and by how much of that it moved: an estimate that becomes final says how good
 * the estimate was.
 *
 * @param percent of the value before, two decimals; null without two values, and where there was nothing to move from
 */
public record Revised(
        @Nullable BigDecimal from,
        ObservationStatus fromStatus,
        @Nullable BigDecimal percent) {
    private static final int DECIMALS = 2;
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    static Revised of(@Nullable BigDecimal before, ObservationStatus status, @Nullable BigDecimal now) {
        if (before == null || now == null || before.signum() == 0) {
            return new Revised(before, status, null);
        }
        return new Revised(
                before,
                status,
                now.subtract(before).multiply(WHOLE).divide(before.abs(), DECIMALS, RoundingMode.HALF_UP));
    }
}
