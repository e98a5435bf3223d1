package vn.hue.ansinh.reporting.obstacle;

import jakarta.ws.rs.core.EntityTag;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.hue.ansinh.reporting.calendar.InVietnam;
import vn.hue.ansinh.reporting.matter.PassageView;
import vn.hue.ansinh.reporting.matter.Punctuality;
import vn.hue.ansinh.reporting.report.TimedTag;

/**
 * An obstacle as it is shown, without names of people.
 *
 * @param lateFrom the first instant at which a decision is late
 */
record ObstacleView(
        UUID id,
        String agency,
        Severity severity,
        SubjectKind subjectKind,
        String subject,
        String description,
        String ask,
        int slaDays,
        ObstacleState state,
        @InVietnam Instant raisedAt,
        @InVietnam Instant lateFrom,
        Punctuality sla,
        List<PassageView> steps,
        long revision) {

    static ObstacleView of(Obstacle obstacle, Instant now) {
        return new ObstacleView(
                obstacle.id(),
                obstacle.agency(),
                obstacle.severity(),
                obstacle.subjectKind(),
                obstacle.subject(),
                obstacle.description(),
                obstacle.ask(),
                obstacle.slaDays(),
                obstacle.state(),
                obstacle.raisedAt(),
                obstacle.lateFrom(),
                obstacle.punctuality(now),
                PassageView.of(obstacle.steps()),
                obstacle.revision());
    }

    EntityTag tag() {
        return new EntityTag(TimedTag.of(revision, sla == Punctuality.OVERDUE));
    }
}
