package vn.hue.ansinh.indicators.observation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * What a figure was before it was revised, and by how much of that it moved: an estimate that becomes final, perhaps over
 * a provisional figure, says how good the estimate was.
 *
 * @param percent of the value before, two decimals; null without two values, and where there was nothing to move from
 * @param first the first value that was stated, however many revisions ago
 * @param reopened whether it was final and no longer is
 */
public record Revised(
        @Nullable BigDecimal from,
        ObservationStatus fromStatus,
        @Nullable BigDecimal percent,
        @Nullable BigDecimal first,
        @Nullable ObservationStatus firstStatus,
        @Nullable BigDecimal percentSinceFirst,
        boolean reopened) {
    private static final int DECIMALS = 2;
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    /** A value as it was stated once. */
    public record Stated(@Nullable BigDecimal value, ObservationStatus status) {}

    /** @param first null where no revision before had a value */
    static Revised of(Stated before, @Nullable Stated first, Stated now) {
        BigDecimal firstValue = first == null ? null : first.value();
        return new Revised(
                before.value(),
                before.status(),
                percent(before.value(), now.value()),
                firstValue,
                first == null ? null : first.status(),
                percent(firstValue, now.value()),
                before.status().isReopenedBy(now.status()));
    }

    public static @Nullable BigDecimal percent(@Nullable BigDecimal before, @Nullable BigDecimal now) {
        return before == null || now == null || before.signum() == 0
                ? null
                : now.subtract(before).multiply(WHOLE).divide(before.abs(), DECIMALS, RoundingMode.HALF_UP);
    }
}
