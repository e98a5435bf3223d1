package vn.hue.ansinh.reporting.known;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** What sort of number an indicator is, as far as it decides how its value follows from a numerator and a denominator. */
public enum MeasureKind {
    COUNT_FLOW,
    COUNT_STOCK,
    RATE,
    MEAN,
    UNIT_SHARE,
    PROVINCE_ONLY;

    private static final BigDecimal PERCENT = BigDecimal.valueOf(100);

    public boolean isCount() {
        return this == COUNT_FLOW || this == COUNT_STOCK;
    }

    /** A part of a whole: at most all of it. Province-only measures set two different things in relation. */
    public boolean isShareOfWhole() {
        return this == RATE || this == UNIT_SHARE;
    }

    /** What the two give, rounded half up to the decimals that are printed; the denominator must not be zero. */
    public BigDecimal ratio(BigDecimal numerator, BigDecimal denominator, int decimals) {
        BigDecimal scaled = this == MEAN ? numerator : numerator.multiply(PERCENT);
        return scaled.divide(denominator, decimals, RoundingMode.HALF_UP);
    }
}
