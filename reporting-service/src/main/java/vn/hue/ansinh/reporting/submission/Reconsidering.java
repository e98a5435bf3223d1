package vn.hue.ansinh.reporting.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.kit.outbox.Outbox;
import vn.hue.ansinh.reporting.obligation.DerivingObligations;
import vn.hue.ansinh.reporting.report.Act;
import vn.hue.ansinh.reporting.report.Participant;
import vn.hue.ansinh.reporting.report.Report;
import vn.hue.ansinh.reporting.report.ReportEvent;
import vn.hue.ansinh.reporting.report.Reports;

/** The agency takes a version back, or writes an accepted report anew. */
@ApplicationScoped
class Reconsidering {
    private final Participant participant;
    private final Reports reports;
    private final Outbox outbox;
    private final DerivingObligations obligations;

    Reconsidering(Participant participant, Reports reports, Outbox outbox, DerivingObligations obligations) {
        this.obligations = obligations;
        this.participant = participant;
        this.reports = reports;
        this.outbox = outbox;
    }

    /** Nothing has come in then; where the duty has passed on since, others owe it now. */
    @Transactional
    Report withdraw(UUID id, @Nullable String ifMatch, String reason) {
        obligations.inTurn();
        Report report = reports.toWrite(id, ifMatch);
        Act act = participant.act();
        ReportEvent.Withdrawn withdrawn = report.withdraw(reason, act);
        outbox.record(withdrawn.toTell());
        reports.keep(report, "WITHDRAWN", act, StateReason.hash(reason));
        obligations.under(report.owed().duty());
        return reports.readAnew(report);
    }

    @Transactional
    Report amend(UUID id, @Nullable String ifMatch, String reason) {
        Report report = reports.toWrite(id, ifMatch);
        Act act = participant.act();
        ReportEvent.Amended amended = report.amend(reason, act);
        outbox.record(amended.toTell());
        return reports.keep(report, "AMENDMENT_OPENED", act, StateReason.hash(reason));
    }
}
