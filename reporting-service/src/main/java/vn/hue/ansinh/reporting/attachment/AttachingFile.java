package vn.hue.ansinh.reporting.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import vn.hue.ansinh.reporting.figure.AttachedFile;
import vn.hue.ansinh.reporting.report.Act;
import vn.hue.ansinh.reporting.report.Participant;
import vn.hue.ansinh.reporting.report.Report;
import vn.hue.ansinh.reporting.report.ReportView;
import vn.hue.ansinh.reporting.report.Reports;
import vn.hue.ansinh.reporting.report.Step;

/**
 * The agency adds a file to what it writes. Who signs off names the state that they have read, so that a file which comes
 * between is seen before anything is handed in, and one that comes after finds the report handed in.
 */
@ApplicationScoped
class AttachingFile {
    private final Participant participant;
    private final Reports reports;
    private final AttachmentRules rules;
    private final StoredFiles files;

    AttachingFile(Participant participant, Reports reports, AttachmentRules rules, StoredFiles files) {
        this.participant = participant;
        this.reports = reports;
        this.rules = rules;
        this.files = files;
    }

    /** The report with its new file. */
    record Attached(AttachedFile file, ReportView report) {}

    @Transactional
    Attached attach(UUID id, ReceivingFile.Cleared cleared) {
        Report report = reports.toAddTo(id);
        report.mustAllow(Step.REWRITE);
        AttachedFile file = named(cleared);
        rules.mustTake(report.content().attachments(), file);
        Act act = participant.act();
        files.keep(report.id(), file, cleared, act.at());
        report.attach(file);
        reports.keep(report, "FILE_ATTACHED", act, report.content().sha256());
        return new Attached(file, participant.view(report));
    }

    private static AttachedFile named(ReceivingFile.Cleared cleared) {
        return new AttachedFile(
                UUID.randomUUID(),
                cleared.name().text(),
                cleared.name().kind().type(),
                cleared.upload().size(),
                cleared.upload().sha256());
    }
}
