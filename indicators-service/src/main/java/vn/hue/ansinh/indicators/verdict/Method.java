package vn.hue.ansinh.indicators.verdict;

/** The way a verdict was found. */
public enum Method {
    LINEAR,
    MAINTENANCE,
    AVERAGE_PER_YEAR,
    NONE
}
