package vn.hue.ansinh.reporting.report;

/** What can be done to a report. */
public enum Step {
    REWRITE,
    SUBMIT,
    REVIEW,
    RETURN,
    ACCEPT,
    WITHDRAW,
    AMEND,
    CANCEL
}
