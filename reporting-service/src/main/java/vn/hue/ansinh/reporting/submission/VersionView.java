package vn.hue.ansinh.reporting.submission;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.reporting.calendar.InVietnam;
import vn.hue.ansinh.reporting.figure.AttachedFile;
import vn.hue.ansinh.reporting.figure.Figure;
import vn.hue.ansinh.reporting.figure.MadeAgainst;
import vn.hue.ansinh.reporting.figure.Narrative;
import vn.hue.ansinh.reporting.figure.Spending;
import vn.hue.ansinh.reporting.figure.TaskNote;
import vn.hue.ansinh.reporting.report.Return;
import vn.hue.ansinh.reporting.review.Review;

/**
 * A version as it is shown, with what became of it.
 *
 * @param outcome the consolidator's word; SUBMITTED while there is none, and where it was withdrawn before there was one
 * @param withdrawnAt when its agency took it back; null if it did not
 */
public record VersionView(
        UUID report,
        int number,
        List<Figure> figures,
        Narrative narrative,
        List<TaskNote> tasks,
        List<Spending> spending,
        @Nullable String incomplete,
        List<AttachedFile> attachments,
        List<MadeAgainst> against,
        String sha256,
        @InVietnam Instant submittedAt,
        String outcome,
        @JsonProperty("return") @Nullable Return returned,
        @InVietnam @Nullable Instant acceptedAt,
        @InVietnam @Nullable Instant withdrawnAt) {

    static VersionView of(Version version, @Nullable Review review) {
        return new VersionView(
                version.report(),
                version.number(),
                version.content().figures(),
                version.content().narrative(),
                version.content().tasks(),
                version.content().spending(),
                version.content().incomplete(),
                version.content().attachments(),
                version.against(),
                version.sha256(),
                version.submittedAt(),
                review == null ? "SUBMITTED" : review.outcome().name(),
                review == null ? null : review.why(),
                review == null ? null : review.acceptedAt(),
                version.withdrawnAt());
    }
}
