package vn.hue.ansinh.reporting.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.reporting.figure.CheckingFigures;
import vn.hue.ansinh.reporting.figure.Findings;
import vn.hue.ansinh.reporting.obligation.DerivingObligations;
import vn.hue.ansinh.reporting.report.Act;
import vn.hue.ansinh.reporting.report.Participant;
import vn.hue.ansinh.reporting.report.Report;
import vn.hue.ansinh.reporting.report.ReportEvent;
import vn.hue.ansinh.reporting.report.Reports;
import vn.hue.ansinh.reporting.report.Step;

/** The agency signs off and hands in. */
@ApplicationScoped
public class SubmittingReport {
    private final Participant participant;
    private final Reports reports;
    private final CheckingFigures figures;
    private final TakingIn takingIn;
    private final DerivingObligations obligations;

    SubmittingReport(
            Participant participant,
            Reports reports,
            CheckingFigures figures,
            TakingIn takingIn,
            DerivingObligations obligations) {
        this.participant = participant;
        this.reports = reports;
        this.figures = figures;
        this.takingIn = takingIn;
        this.obligations = obligations;
    }

    /** What comes in before it passes to others is not owed by them again. */
    @Transactional
    public Report submit(UUID id, @Nullable String ifMatch) {
        boolean toPass = waitsFor(id);
        Report report = reports.toSubmit(id, ifMatch);
        report.mustAllow(Step.SUBMIT);
        // Assignments, places and what is known of other years may have changed since the draft was written.
        Findings found =
                figures.look(report.content(), report.owed().obligation()).mustBeComplete();
        Act signOff = participant.act();
        ReportEvent.Submitted submitted = report.submit(found.content(), signOff);
        reports.keepSubmitted(report, submitted, signOff, found.against());
        takingIn.take(submitted, found, signOff);
        if (toPass) {
            obligations.under(report.owed().duty());
        }
        return report;
    }

    /** What passes to others while it is handed in would be owed twice. */
    private boolean waitsFor(UUID id) {
        if (obligations.isToPass(id)) {
            obligations.inTurn();
            return true;
        }
        obligations.rest();
        // It may have become known while this waited. Of two that want their turn while both rest none would get it.
        if (obligations.isToPass(id)) {
            throw new ObligationPassing();
        }
        return false;
    }
}
