package vn.hue.ansinh.reporting.report;

import java.util.List;
import java.util.stream.Stream;

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

    /** @param official whether a version was ever accepted: then its amendment may be left, unless it waits for review */
    List<Step> steps(boolean official) {
        boolean mayBeLeft = official && (this == RETURNED || this == WITHDRAWN);
        return mayBeLeft ? Stream.concat(steps.stream(), Stream.of(Step.CANCEL)).toList() : steps;
    }

    /** Refuses a step to which the workflow does not lead from here. */
    void mustAllow(Step step, boolean official) {
        if (!steps(official).contains(step)) {
            throw new StepNotAllowed(step, this, steps(official));
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
