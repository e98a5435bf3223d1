package vn.hue.ansinh.reporting.obstacle;

import java.util.List;

/** How far an obstacle has come, and what is to be done next. */
public enum ObstacleState {
    OPEN(ObstacleStep.TRIAGE, ObstacleStep.DECIDE),
    TRIAGED(ObstacleStep.ESCALATE, ObstacleStep.DECIDE),
    ESCALATED(ObstacleStep.DECIDE),
    DECIDED(ObstacleStep.CLOSE),
    CLOSED;

    private final List<ObstacleStep> steps;

    ObstacleState(ObstacleStep... steps) {
        this.steps = List.of(steps);
    }

    List<ObstacleStep> steps() {
        return steps;
    }
}
