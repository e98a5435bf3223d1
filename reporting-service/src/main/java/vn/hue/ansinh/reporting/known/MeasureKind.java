package vn.hue.ansinh.reporting.known;

/** What sort of number an indicator is, as far as it decides what its figures must keep. */
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

    /** A part of a whole: at most all of it. Province-only measures set two different things in relation. */
    public boolean isShareOfWhole() {
        return this == RATE || this == UNIT_SHARE;
    }
}
