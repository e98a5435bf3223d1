package vn.hue.ansinh.reporting.explanation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
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
 * A leader's question about an indicator that is not green, to the agency that leads it on that day. The agency
 * answers; the leader accepts the answer, which ends it, or returns it with a reason and a new day, and the agency
 * answers again. Where the indicator passes to another agency in between, the question passes with it. The verdict that led to the question stays beside it. Whether the answer is late is told from the
 * facts when somebody asks.
 */
@Entity
class ExplanationRequest {
    @Id
    private UUID id;

    private String indicator;
    private @Nullable String verdict;
    private String agency;
    private String question;
    private LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    private ExplanationState state;

    private @Nullable String answer;
    private String requestedBy;
    private Instant requestedAt;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Passage> steps;

    private long revision;

    protected ExplanationRequest() {}

    /** Refuses what nobody has to explain, and what nobody can. */
    static ExplanationRequest ask(Standing standing, RequestExplanation asked, Act act) {
        if (standing.isGreen()) {
            throw new IndicatorIsGreen(standing);
        }
        String lead = standing.lead();
        if (lead == null) {
            throw new IndicatorWithoutLead(standing.indicator());
        }
        ExplanationRequest request = new ExplanationRequest();
        request.id = UUID.randomUUID();
        request.indicator = standing.indicator();
        request.verdict = standing.verdict();
        request.agency = lead;
        request.question = asked.question();
        request.dueOn = asked.dueOn();
        request.state = ExplanationState.REQUESTED;
        request.requestedBy = act.by();
        request.requestedAt = act.at();
        request.steps = List.of();
        request.revision = 1;
        return request;
    }

    ExplanationEvent requested() {
        return ExplanationEvent.of("explanation.requested", this, requestedAt);
    }

    /** The indicator has passed to another agency, and the question with it. */
    void passTo(String lead) {
        agency = lead;
    }

    ExplanationEvent answer(String text, Act act) {
        take(ExplanationStep.ANSWER, ExplanationState.ANSWERED, act, text);
        answer = text;
        return ExplanationEvent.of("explanation.answered", this, act.at());
    }

    void accept(Act act) {
        take(ExplanationStep.ACCEPT, ExplanationState.ACCEPTED, act, null);
    }

    /** The question stands again, until the new day. */
    ExplanationEvent returnWith(String reason, LocalDate newDueOn, Act act) {
        take(ExplanationStep.RETURN, ExplanationState.RETURNED, act, reason);
        dueOn = newDueOn;
        return ExplanationEvent.of("explanation.requested", this, act.at());
    }

    private void take(ExplanationStep step, ExplanationState next, Act act, @Nullable String note) {
        if (!state.steps().contains(step)) {
            throw new StepOutOfOrder(step, state, state.steps());
        }
        state = next;
        steps = Passage.onto(steps, step, act, note);
        revision++;
    }

    Punctuality punctuality(Instant now) {
        boolean awaited = state.steps().contains(ExplanationStep.ANSWER);
        Instant came = awaited ? null : Passage.last(steps, ExplanationStep.ANSWER);
        return Punctuality.of(came, Punctuality.lateAfter(dueOn), now);
    }

    UUID id() {
        return id;
    }

    String indicator() {
        return indicator;
    }

    @Nullable
    String verdict() {
        return verdict;
    }

    String agency() {
        return agency;
    }

    String question() {
        return question;
    }

    LocalDate dueOn() {
        return dueOn;
    }

    ExplanationState state() {
        return state;
    }

    @Nullable
    String answer() {
        return answer;
    }

    Instant requestedAt() {
        return requestedAt;
    }

    List<Passage> steps() {
        return steps;
    }

    long revision() {
        return revision;
    }
}
