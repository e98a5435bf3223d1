package vn.hue.ansinh.indicators.indicator;

/** How far down an indicator is counted. */
public enum Level {
    PROVINCE,
    DISTRICT,
    COMMUNE
}
