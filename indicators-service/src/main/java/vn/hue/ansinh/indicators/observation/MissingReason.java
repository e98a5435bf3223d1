package vn.hue.ansinh.indicators.observation;

/** Why there is no figure. */
public enum MissingReason {
    NOT_DUE,
    LATE,
    NOT_APPLICABLE,
    NO_CASES,
    WITHHELD
}
