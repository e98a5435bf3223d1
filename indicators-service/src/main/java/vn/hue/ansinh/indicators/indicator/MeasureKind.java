package vn.hue.ansinh.indicators.indicator;

/** What kind of figure an indicator is; it decides how places and years may be put together. */
public enum MeasureKind {
    COUNT_FLOW,
    COUNT_STOCK,
    RATE,
    MEAN,
    UNIT_SHARE,
    PROVINCE_ONLY;

    public boolean isCount() {
        return this == COUNT_FLOW || this == COUNT_STOCK;
    }

    /** How many there are, or which part of them: neither is ever less than nothing. */
    public boolean isCountOrShare() {
        return isCount() || this == RATE || this == UNIT_SHARE;
    }

    /** Something divided by something: both are shared out, and the whole keeps its value. */
    public boolean isRatio() {
        return switch (this) {
            case RATE, MEAN, UNIT_SHARE -> true;
            case COUNT_FLOW, COUNT_STOCK, PROVINCE_ONLY -> false;
        };
    }
}
