package vn.hue.ansinh.reporting.explanation;

import java.util.List;

/** How far a request has come, and what may be done next. */
public enum ExplanationState {
    REQUESTED(ExplanationStep.ANSWER),
    ANSWERED(ExplanationStep.ACCEPT, ExplanationStep.RETURN),
    RETURNED(ExplanationStep.ANSWER),
    ACCEPTED;

    private final List<ExplanationStep> steps;

    ExplanationState(ExplanationStep... steps) {
        this.steps = List.of(steps);
    }

    List<ExplanationStep> steps() {
        return steps;
    }
}
