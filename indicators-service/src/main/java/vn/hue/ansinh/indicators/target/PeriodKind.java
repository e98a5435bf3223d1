package vn.hue.ansinh.indicators.target;

/** When a target must hold: by a year, in each year of the plan, or as the mean of its years. */
public enum PeriodKind {
    BY_YEAR,
    BY_END_OF_YEAR,
    PLAN_PERIOD,
    AVERAGE_PER_YEAR
}
