package vn.hue.ansinh.reporting.report;

import java.util.List;

/** How far a report has come, and which steps the workflow allows from there. */
public enum ReportStatus {
    DRAFT(Step.REWRITE, Step.SUBMIT),
    SUBMITTED(Step.REVIEW, Step.RETURN, Step.ACCEPT, Step.WITHDRAW),
    UNDER_REVIEW(Step.RETURN, Step.ACCEPT),
    RETURNED(Step.REWRITE, Step.SUBMIT),
    WITHDRAWN(Step.REWRITE, Step.SUBMIT),
    ACCEPTED(Step.AMEND),
    AMENDMENT(Step.REWRITE, Step.SUBMIT, Step.CANCEL);

    private final List<Step> steps;

    ReportStatus(Step... steps) {
        this.steps = List.of(steps);
    }

    List<Step> steps() {
        return steps;
    }
}
