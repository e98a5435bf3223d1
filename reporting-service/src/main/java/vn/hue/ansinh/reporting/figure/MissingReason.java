package vn.hue.ansinh.reporting.figure;

/** Why there is no value; NO_CASES where the denominator is zero. */
public enum MissingReason {
    NOT_DUE,
    LATE,
    NOT_APPLICABLE,
    NO_CASES,
    WITHHELD
}
