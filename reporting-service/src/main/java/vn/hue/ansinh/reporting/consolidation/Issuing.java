package vn.hue.ansinh.reporting.consolidation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.kit.outbox.Outbox;
import vn.hue.ansinh.reporting.report.Act;

/**
 * Issues: what the issuer owes under the duty that it is handed in under is met, the issue before gives way, and final
 * figures are asked for where there are only estimates.
 */
@ApplicationScoped
class Issuing {
    private final Consolidations consolidations;
    private final Overtaking overtaking;
    private final MeetingObligation meeting;
    private final Finals finals;
    private final Outbox outbox;

    Issuing(
            Consolidations consolidations,
            Overtaking overtaking,
            MeetingObligation meeting,
            Finals finals,
            Outbox outbox) {
        this.meeting = meeting;
        this.consolidations = consolidations;
        this.overtaking = overtaking;
        this.finals = finals;
        this.outbox = outbox;
    }

    /** @param finalsBy the day that is named for final figures; null for the usual one */
    @Transactional
    Consolidation issue(UUID id, @Nullable String ifMatch, @Nullable LocalDate finalsBy, Act act) {
        Consolidation issued = consolidations.toWrite(id, ifMatch);
        ConsolidationIssued told = issued.issue(overtaking.of(issued.contents()), act);
        meeting.by(issued, act);
        issued.owes(finals.open(issued, finalsBy, act));
        consolidations.issuedBefore(issued).ifPresent(before -> {
            before.supersede(issued.id());
            consolidations.seal(before, "SUPERSEDED");
        });
        told.toTell().forEach(outbox::record);
        return consolidations.seal(issued, "ISSUED");
    }
}
