package vn.hue.ansinh.reporting.obstacle;

import java.time.Instant;
import java.util.UUID;
import vn.hue.ansinh.kit.outbox.OutgoingEvent;

/** What happened to an obstacle. Its words stay with those who may read it: events name facts only. */
record ObstacleEvent(String type, Facts facts) {

    /**
     * As it is told.
     *
     * @param lateFrom the first instant at which a decision is late
     * @param at when it happened
     */
    record Facts(
            UUID obstacle,
            String agency,
            SubjectKind subjectKind,
            String subject,
            Severity severity,
            ObstacleState state,
            Instant lateFrom,
            Instant at) {}

    static ObstacleEvent of(String type, Obstacle obstacle, Instant at) {
        return new ObstacleEvent(
                type,
                new Facts(
                        obstacle.id(),
                        obstacle.agency(),
                        obstacle.subjectKind(),
                        obstacle.subject(),
                        obstacle.severity(),
                        obstacle.state(),
                        obstacle.lateFrom(),
                        at));
    }

    OutgoingEvent toTell() {
        return new OutgoingEvent("reporting.events", type, facts.obstacle().toString(), facts);
    }
}
