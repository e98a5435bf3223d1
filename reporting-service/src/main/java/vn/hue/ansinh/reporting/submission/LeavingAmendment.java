package vn.hue.ansinh.reporting.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.reporting.attachment.Attachments;
import vn.hue.ansinh.reporting.report.Participant;
import vn.hue.ansinh.reporting.report.Report;
import vn.hue.ansinh.reporting.report.Reports;
import vn.hue.ansinh.reporting.report.Step;

/** The agency leaves an accepted report as it is after all; what was only written for its amendment goes, files too. */
@ApplicationScoped
class LeavingAmendment {
    private final Participant participant;
    private final Reports reports;
    private final Versions versions;
    private final Attachments attachments;

    LeavingAmendment(Participant participant, Reports reports, Versions versions, Attachments attachments) {
        this.versions = versions;
        this.participant = participant;
        this.reports = reports;
        this.attachments = attachments;
    }

    @Transactional
    Report leave(UUID id, @Nullable String ifMatch) {
        Report report = reports.toLeave(id, ifMatch);
        report.mustAllow(Step.CANCEL);
        report.cancelAmendment(versions.one(id, Objects.requireNonNull(report.officialVersion()))
                .content());
        reports.keep(
                report,
                "AMENDMENT_CANCELLED",
                participant.act(),
                report.lastSubmitted().sha256());
        attachments.dropUnnamed(id);
        return report;
    }
}
