package vn.hue.ansinh.indicators.task;

/** Whether those who should do still report on a task. */
enum Reporting {
    /** On this year or the last one that may be expected, or it was to be done once and is. */
    UP_TO_DATE,
    /** A year has passed, and the months in which reports on it are accepted, and none speaks of it: it is as it was before. */
    STALE,
    NEVER
}
