package vn.hue.ansinh.reporting.known;

import java.math.BigDecimal;
import java.util.Set;

/**
 * An indicator as one agency meets it in one period.
 *
 * @param theirs whether the agency is assigned to report it
 */
public record KnownIndicator(
        String code,
        MeasureKind kind,
        int decimals,
        Level lowestLevel,
        Set<String> components,
        boolean theirs,
        Yardstick yardstick) {

    /** As it is printed; the denominator must not be zero. */
    public BigDecimal ratio(BigDecimal numerator, BigDecimal denominator) {
        return yardstick.per(kind).ratio(numerator, denominator, decimals);
    }
}
