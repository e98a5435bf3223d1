package vn.hue.ansinh.indicators.indicator;

/** Which way an indicator shall move. */
public enum Direction {
    INCREASE,
    DECREASE,
    MAINTAIN
}
