package vn.hue.ansinh.indicators.target;

/** How a figure is held against the target; GT and LT are strict, equality is not enough for them. */
public enum Comparator {
    GT,
    GE,
    LT,
    LE,
    EQ,
    RANGE,
    APPROX
}
