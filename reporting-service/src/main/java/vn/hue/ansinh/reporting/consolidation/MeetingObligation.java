package vn.hue.ansinh.reporting.consolidation;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Instant;
import vn.hue.ansinh.reporting.duty.Duties;
import vn.hue.ansinh.reporting.obligation.DerivingObligations;
import vn.hue.ansinh.reporting.report.Act;
import vn.hue.ansinh.reporting.report.Participant;
import vn.hue.ansinh.reporting.trail.Deed;

/**
 * What is issued under another duty is what its issuer owes there: the first issue meets it. What is known to pass to
 * others is met until it does, and is not owed by them again. What an instance of an earlier release has issued, which
 * knows nothing of this, is taken down at the next start, or with the next issue on the same year.
 */
@ApplicationScoped
class MeetingObligation {
    private final MetObligations met;
    private final DerivingObligations obligations;
    private final Duties duties;
    private final Participant participant;
    private final Clock clock;

    MeetingObligation(
            MetObligations met, DerivingObligations obligations, Duties duties, Participant participant, Clock clock) {
        this.met = met;
        this.obligations = obligations;
        this.duties = duties;
        this.participant = participant;
        this.clock = clock;
    }

    void catchUp(@Observes StartupEvent start) {
        QuarkusTransaction.requiringNew().run(() -> {
            obligations.inTurn();
            met.add(null, issue -> found(clock.instant())).forEach(obligations::under);
        });
    }

    void by(Consolidation issued, Act act) {
        Contents said = issued.contents();
        if (said.under().equals(said.duty())) {
            return;
        }
        // Final figures are asked for under it afterwards, and whoever decides on it takes his turn behind it.
        duties.lock(said.duty());
        obligations.inTurn();
        String own = issued.id().toString();
        met.add(said.period(), issue -> issue.equals(own) ? participant.deed("MET") : found(act.at()))
                .forEach(obligations::under);
    }

    private static Deed found(Instant at) {
        return new Deed("MET", at, "reporting-service", null);
    }
}
