package vn.hue.ansinh.reporting.obstacle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import vn.hue.ansinh.kit.access.Caller;
import vn.hue.ansinh.kit.outbox.Outbox;
import vn.hue.ansinh.kit.problem.NotYours;
import vn.hue.ansinh.reporting.report.Participant;

/** An agency says what holds it up. */
@ApplicationScoped
class RaisingObstacle {
    private final Obstacles obstacles;
    private final Participant participant;
    private final Caller caller;
    private final Outbox outbox;

    RaisingObstacle(Obstacles obstacles, Participant participant, Caller caller, Outbox outbox) {
        this.obstacles = obstacles;
        this.participant = participant;
        this.caller = caller;
        this.outbox = outbox;
    }

    @Transactional
    Obstacle raise(RaiseObstacle asked) {
        String agency = caller.agency().orElseThrow(NotYours::new);
        if (!obstacles.knows(asked.subjectKind(), asked.subject())) {
            throw asked.subjectKind().unknown(asked.subject());
        }
        Obstacle obstacle = Obstacle.raise(asked, agency, participant.act());
        outbox.record(obstacle.raised().toTell());
        return obstacles.keep(obstacle);
    }
}
