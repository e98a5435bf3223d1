package vn.hue.ansinh.indicators.assignment;

/** What an agency can be assigned to. */
public enum SubjectKind {
    AREA,
    INDICATOR,
    TASK,
    DUTY
}
