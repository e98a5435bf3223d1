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

    /** Refuses a step to which the workflow does not lead from here. */
    void mustAllow(Step step) {
        if (!steps.contains(step)) {
            throw new StepNotAllowed(step, this);
        }
    }

    /**
     * How its obligation stands by it: what was accepted once stays so while it is amended.
     *
     * @param official whether a version was ever accepted
     */
    public String standing(boolean official) {
        if (official) {
            return ACCEPTED.name();
        }
        return this == UNDER_REVIEW ? SUBMITTED.name() : name();
    }
}
