package vn.hue.ansinh.reporting.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import vn.hue.ansinh.reporting.figure.AttachedFile;
import vn.hue.ansinh.reporting.report.Participant;
import vn.hue.ansinh.reporting.report.Report;
import vn.hue.ansinh.reporting.report.Reports;

/** Who may read a report may read the files of what they see of it, and of each version that was handed in. */
@ApplicationScoped
class ReadingFile {
    private final Participant participant;
    private final Reports reports;
    private final Attachments attachments;

    ReadingFile(Participant participant, Reports reports, Attachments attachments) {
        this.participant = participant;
        this.reports = reports;
        this.attachments = attachments;
    }

    @Transactional
    AttachedFile find(UUID id, UUID file) {
        Report report = reports.toRead(id);
        return participant.view(report).attachments().stream()
                .filter(attached -> attached.id().equals(file))
                .findFirst()
                .or(() -> attachments.handedIn(id, file))
                .orElseThrow(() -> RemovingFile.missing(file));
    }

    /** Before twenty megabytes are read of somebody whose report it is not. */
    @Transactional
    void mustBeTheirs(UUID id) {
        participant.mustBeOf(reports.toRead(id).owed().agency());
    }
}
