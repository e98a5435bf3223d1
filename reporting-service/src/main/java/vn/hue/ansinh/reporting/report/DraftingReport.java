package vn.hue.ansinh.reporting.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.reporting.figure.CheckingFigures;
import vn.hue.ansinh.reporting.figure.Findings;
import vn.hue.ansinh.reporting.obligation.Obligation;
import vn.hue.ansinh.reporting.obligation.Obligations;

/** The agency writes: a first draft, then as often as it likes another one. */
@ApplicationScoped
public class DraftingReport {
    private final Participant participant;
    private final Obligations obligations;
    private final CheckingFigures figures;
    private final Reports reports;

    DraftingReport(Participant participant, Obligations obligations, CheckingFigures figures, Reports reports) {
        this.participant = participant;
        this.obligations = obligations;
        this.figures = figures;
        this.reports = reports;
    }

    @Transactional
    public ReportView draft(DraftReport asked) {
        Obligation obligation = obligations.lock(asked.obligation()).orElseThrow(UnknownObligation::new);
        participant.mustBeOf(obligation.agency());
        obligation.mustBeOpen(participant.act().at());
        obligation.mustBeTheirs(participant.act().at());
        obligation.mustHaveOpened(participant.act().at());
        if (obligation.report() != null) {
            throw new ReportAlreadyExists(obligation.report());
        }
        Findings found = figures.look(asked.content(), obligation.id()).mustBeRight();
        Act act = participant.act();
        Report report = Report.draft(obligation, found.content(), act.at());
        return shown(reports.keep(report, "DRAFTED", act, found.content().sha256()), found);
    }

    @Transactional
    public ReportView rewrite(UUID id, @Nullable String ifMatch, RewriteReport asked) {
        Report report = reports.toWrite(id, ifMatch);
        report.mustAllow(Step.REWRITE);
        Findings found =
                figures.look(asked.content(), report.owed().obligation()).mustBeRight();
        report.rewrite(found.content());
        return shown(
                reports.keep(
                        report, "REWRITTEN", participant.act(), report.content().sha256()),
                found);
    }

    private ReportView shown(Report report, Findings found) {
        return participant.view(report).with(found.warnings());
    }
}
