package vn.hue.ansinh.indicators.verdict;

/** The way a verdict was found. */
public enum Method {
    LINEAR,
    CAGR,
    MAINTENANCE,
    AVERAGE_PER_YEAR,
    DONE_BY,
    NONE
}
