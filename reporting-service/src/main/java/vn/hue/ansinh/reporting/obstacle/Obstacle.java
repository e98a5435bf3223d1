package vn.hue.ansinh.reporting.obstacle;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.reporting.matter.Passage;
import vn.hue.ansinh.reporting.matter.Punctuality;
import vn.hue.ansinh.reporting.matter.StepOutOfOrder;
import vn.hue.ansinh.reporting.report.Act;

/**
 * Something that an agency cannot solve alone. Its officer or approver raises it at any time, and the leaders have it
 * from then on. The consolidator looks whether it is clear, rates it (triage) and urges the leaders (escalation); a leader
 * decides, whether or not that was done; the agency or the consolidator closes it once the decision is carried out. Each
 * step is taken once, in this order, and says why.
 *
 * <p>The working days until the decision are counted from the day it was raised. Whether it is late is told from the
 * facts when somebody asks.
 */
@Entity
class Obstacle {
    @Id
    private UUID id;

    private String agency;

    @Enumerated(EnumType.STRING)
    private Severity severity;

    @Enumerated(EnumType.STRING)
    private SubjectKind subjectKind;

    private String subject;
    private String description;
    private String ask;
    private int slaDays;

    @Enumerated(EnumType.STRING)
    private ObstacleState state;

    private String raisedBy;
    private Instant raisedAt;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Passage> steps;

    private long revision;

    protected Obstacle() {}

    static Obstacle raise(RaiseObstacle asked, String agency, Act act) {
        Obstacle obstacle = new Obstacle();
        obstacle.id = UUID.randomUUID();
        obstacle.agency = agency;
        obstacle.severity = asked.severity();
        obstacle.subjectKind = asked.subjectKind();
        obstacle.subject = asked.subject();
        obstacle.description = asked.description();
        obstacle.ask = asked.ask();
        obstacle.slaDays = asked.slaDays();
        obstacle.state = ObstacleState.OPEN;
        obstacle.raisedBy = act.by();
        obstacle.raisedAt = act.at();
        obstacle.steps = List.of();
        obstacle.revision = 1;
        return obstacle;
    }

    ObstacleEvent raised() {
        return ObstacleEvent.of("obstacle.raised", this, raisedAt);
    }

    void triage(TriageObstacle asked, Act act) {
        take(ObstacleStep.TRIAGE, ObstacleState.TRIAGED, act, asked.note());
        severity = asked.severity() == null ? severity : asked.severity();
        slaDays = asked.slaDays() == null ? slaDays : asked.slaDays();
    }

    ObstacleEvent escalate(String why, Act act) {
        take(ObstacleStep.ESCALATE, ObstacleState.ESCALATED, act, why);
        return ObstacleEvent.of("obstacle.escalated", this, act.at());
    }

    ObstacleEvent decide(String decision, Act act) {
        take(ObstacleStep.DECIDE, ObstacleState.DECIDED, act, decision);
        return ObstacleEvent.of("obstacle.decided", this, act.at());
    }

    void close(String outcome, Act act) {
        take(ObstacleStep.CLOSE, ObstacleState.CLOSED, act, outcome);
    }

    private void take(ObstacleStep step, ObstacleState next, Act act, String note) {
        if (!state.steps().contains(step)) {
            throw new StepOutOfOrder(step, state, state.steps());
        }
        state = next;
        steps = Passage.onto(steps, step, act, note);
        revision++;
    }

    /** The first instant at which a decision is late. */
    Instant lateFrom() {
        return new Sla(slaDays).lateFrom(raisedAt);
    }

    Punctuality punctuality(Instant now) {
        return Punctuality.of(decidedAt(), lateFrom(), now);
    }

    private @Nullable Instant decidedAt() {
        return Passage.last(steps, ObstacleStep.DECIDE);
    }

    UUID id() {
        return id;
    }

    String agency() {
        return agency;
    }

    Severity severity() {
        return severity;
    }

    SubjectKind subjectKind() {
        return subjectKind;
    }

    String subject() {
        return subject;
    }

    String description() {
        return description;
    }

    String ask() {
        return ask;
    }

    int slaDays() {
        return slaDays;
    }

    ObstacleState state() {
        return state;
    }

    Instant raisedAt() {
        return raisedAt;
    }

    List<Passage> steps() {
        return steps;
    }

    long revision() {
        return revision;
    }
}
