package vn.hue.ansinh.indicators.target;

/**
 * How a figure is held against the target; GT and LT are strict, equality is not enough for them. DONE_BY asks for the
 * value like GE, and for a figure that shows it by a day.
 */
public enum Comparator {
    GT,
    GE,
    LT,
    LE,
    EQ,
    RANGE,
    APPROX,
    DONE_BY
}
