package vn.hue.ansinh.reporting.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.reporting.figure.CheckingFigures;
import vn.hue.ansinh.reporting.figure.Content;
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
    public Report draft(DraftReport asked) {
        Obligation obligation = obligations.lock(asked.obligation()).orElseThrow(UnknownObligation::new);
        participant.mustBeOf(obligation.agency());
        obligation.mustBeOpen(participant.act().at());
        obligation.mustBeTheirs();
        if (obligation.report() != null) {
            throw new ReportAlreadyExists(obligation.report());
        }
        Content content = Content.of(asked.figures(), asked.narrative(), asked.tasks());
        Content checked = figures.check(content, obligation.agency(), obligation.period());
        Act act = participant.act();
        return reports.keep(Report.draft(obligation, checked, act.at()), "DRAFTED", act, checked.sha256());
    }

    @Transactional
    public Report rewrite(UUID id, @Nullable String ifMatch, RewriteReport asked) {
        Report report = reports.toWrite(id, ifMatch);
        report.mustAllow(Step.REWRITE);
        Content content = Content.of(asked.figures(), asked.narrative(), asked.tasks());
        Content checked =
                figures.check(content, report.owed().agency(), report.owed().period());
        report.rewrite(checked);
        return reports.keep(report, "REWRITTEN", participant.act(), checked.sha256());
    }
}
