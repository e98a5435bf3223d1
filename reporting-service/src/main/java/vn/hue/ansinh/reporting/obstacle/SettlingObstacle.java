package vn.hue.ansinh.reporting.obstacle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.kit.outbox.Outbox;
import vn.hue.ansinh.reporting.report.Participant;

/** The steps from an open obstacle to a closed one. */
@ApplicationScoped
class SettlingObstacle {
    private final Obstacles obstacles;
    private final Participant participant;
    private final Outbox outbox;

    SettlingObstacle(Obstacles obstacles, Participant participant, Outbox outbox) {
        this.obstacles = obstacles;
        this.participant = participant;
        this.outbox = outbox;
    }

    @Transactional
    Obstacle triage(UUID id, @Nullable String ifMatch, TriageObstacle asked) {
        Obstacle obstacle = obstacles.toWrite(id, ifMatch);
        obstacle.triage(asked, participant.act());
        return obstacles.keep(obstacle);
    }

    @Transactional
    Obstacle escalate(UUID id, @Nullable String ifMatch, SayWhy asked) {
        Obstacle obstacle = obstacles.toWrite(id, ifMatch);
        outbox.record(obstacle.escalate(asked.note(), participant.act()).toTell());
        return obstacles.keep(obstacle);
    }

    @Transactional
    Obstacle decide(UUID id, @Nullable String ifMatch, SayWhy asked) {
        Obstacle obstacle = obstacles.toWrite(id, ifMatch);
        outbox.record(obstacle.decide(asked.note(), participant.act()).toTell());
        return obstacles.keep(obstacle);
    }

    /** By the agency that raised it, or the consolidator; who only watches closes none of another's. */
    @Transactional
    Obstacle close(UUID id, @Nullable String ifMatch, SayWhy asked) {
        Obstacle obstacle = obstacles.toWrite(id, ifMatch);
        if (!participant.consolidates()) {
            participant.mustBeOf(obstacle.agency());
        }
        obstacle.close(asked.note(), participant.act());
        return obstacles.keep(obstacle);
    }
}
