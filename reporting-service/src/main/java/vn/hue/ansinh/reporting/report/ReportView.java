package vn.hue.ansinh.reporting.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.reporting.calendar.InVietnam;
import vn.hue.ansinh.reporting.figure.AttachedFile;
import vn.hue.ansinh.reporting.figure.Content;
import vn.hue.ansinh.reporting.figure.Figure;
import vn.hue.ansinh.reporting.figure.Narrative;
import vn.hue.ansinh.reporting.figure.Spending;
import vn.hue.ansinh.reporting.figure.TaskNote;
import vn.hue.ansinh.reporting.figure.Warning;

/**
 * A report as it is shown, with its times on the clock of Vietnam.
 *
 * @param warnings only in the answer to those who have just written it
 */
public record ReportView(
        UUID id,
        String obligation,
        String duty,
        String agency,
        String period,
        ReportStatus status,
        int version,
        @Nullable Integer officialVersion,
        List<Figure> figures,
        Narrative narrative,
        List<TaskNote> tasks,
        List<Spending> spending,
        @Nullable String incomplete,
        List<AttachedFile> attachments,
        @InVietnam Instant dueAt,
        @Nullable Boolean onTime,
        @InVietnam Instant draftedAt,
        @InVietnam @Nullable Instant firstSubmittedAt,
        @InVietnam @Nullable Instant submittedAt,
        @InVietnam @Nullable Instant acceptedAt,
        @Nullable Return lastReturn,
        @Nullable String amendmentReason,
        List<Step> allowedTransitions,
        long revision,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<Warning> warnings) {

    static ReportView of(Report report, Content content) {
        Owed owed = report.owed();
        Milestones milestones = report.milestones();
        return new ReportView(
                report.id(),
                owed.obligation(),
                owed.duty(),
                owed.agency(),
                owed.period(),
                report.status(),
                report.version(),
                report.officialVersion(),
                content.figures(),
                content.narrative(),
                content.tasks(),
                content.spending(),
                content.incomplete(),
                content.attachments(),
                report.dueAt(),
                report.onTime(),
                milestones.draftedAt(),
                milestones.firstSubmittedAt(),
                milestones.submittedAt(),
                milestones.acceptedAt(),
                report.lastReturn(),
                report.course().amendmentReason(),
                report.course().steps(),
                report.revision(),
                null);
    }

    /** With what is unusual about it, for those who write it. */
    ReportView with(List<Warning> found) {
        return new ReportView(
                id,
                obligation,
                duty,
                agency,
                period,
                status,
                version,
                officialVersion,
                figures,
                narrative,
                tasks,
                spending,
                incomplete,
                attachments,
                dueAt,
                onTime,
                draftedAt,
                firstSubmittedAt,
                submittedAt,
                acceptedAt,
                lastReturn,
                amendmentReason,
                allowedTransitions,
                revision,
                found);
    }

    public EntityTag tag() {
        return new EntityTag(TimedTag.of(revision, dueAt));
    }

    /** The report after a step, under its new tag. */
    public Response answer() {
        return Response.ok(this).tag(tag()).build();
    }
}
