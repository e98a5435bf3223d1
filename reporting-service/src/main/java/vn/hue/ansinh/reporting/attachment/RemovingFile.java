package vn.hue.ansinh.reporting.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.kit.problem.NotFound;
import vn.hue.ansinh.kit.problem.Text;
import vn.hue.ansinh.reporting.report.Participant;
import vn.hue.ansinh.reporting.report.Report;
import vn.hue.ansinh.reporting.report.ReportView;
import vn.hue.ansinh.reporting.report.Reports;
import vn.hue.ansinh.reporting.report.Step;

/** The agency takes a file out of what it writes; versions that were handed in with it keep it. */
@ApplicationScoped
class RemovingFile {
    private final Participant participant;
    private final Reports reports;
    private final Attachments attachments;

    RemovingFile(Participant participant, Reports reports, Attachments attachments) {
        this.participant = participant;
        this.reports = reports;
        this.attachments = attachments;
    }

    @Transactional
    ReportView remove(UUID id, UUID file, @Nullable String ifMatch) {
        Report report = reports.toWrite(id, ifMatch);
        report.mustAllow(Step.REWRITE);
        if (report.content().attachments().stream()
                .noneMatch(attached -> attached.id().equals(file))) {
            throw missing(file);
        }
        report.detach(file);
        reports.keep(report, "FILE_REMOVED", participant.act(), report.content().sha256());
        attachments.dropUnnamed(id);
        return participant.view(report);
    }

    static NotFound missing(UUID file) {
        return new NotFound(Text.of("tệp đính kèm", "attachment"), file.toString());
    }
}
