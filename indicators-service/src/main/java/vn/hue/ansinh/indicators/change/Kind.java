package vn.hue.ansinh.indicators.change;

/** What the catalogue consists of. */
public enum Kind {
    PLAN,
    AREA,
    TASK,
    INDICATOR
}
