package vn.hue.ansinh.indicators.indicator;

/** What kind of figure an indicator is; it decides how places and years may be put together. */
public enum MeasureKind {
    COUNT_FLOW,
    COUNT_STOCK,
    RATE,
    MEAN,
    UNIT_SHARE,
    PROVINCE_ONLY
}
