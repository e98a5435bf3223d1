package vn.hue.ansinh.reporting.explanation;

/** What can be done about a request. */
enum ExplanationStep {
    ANSWER,
    ACCEPT,
    RETURN
}
