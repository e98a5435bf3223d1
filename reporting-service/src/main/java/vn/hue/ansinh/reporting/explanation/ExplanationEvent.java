package vn.hue.ansinh.reporting.explanation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.kit.outbox.OutgoingEvent;

/** What happened to a request. Its words stay with those who may read it: events name facts only. */
record ExplanationEvent(String type, Facts facts) {

    /**
     * As it is told.
     *
     * @param at when it happened
     */
    record Facts(
            UUID request,
            String indicator,
            @Nullable String verdict,
            String agency,
            ExplanationState state,
            LocalDate dueOn,
            Instant at) {}

    static ExplanationEvent of(String type, ExplanationRequest request, Instant at) {
        return new ExplanationEvent(
                type,
                new Facts(
                        request.id(),
                        request.indicator(),
                        request.verdict(),
                        request.agency(),
                        request.state(),
                        request.dueOn(),
                        at));
    }

    OutgoingEvent toTell() {
        return new OutgoingEvent("reporting.events", type, facts.request().toString(), facts);
    }
}
