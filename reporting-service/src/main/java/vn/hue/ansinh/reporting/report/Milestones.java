package vn.hue.ansinh.reporting.report;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** When a report passed each stage. The first submission stands for ever; the last one moves. */
@Embeddable
public record Milestones(
        Instant draftedAt,
        @Nullable Instant firstSubmittedAt,
        @Nullable Instant submittedAt,
        @Nullable Instant acceptedAt) {

    static Milestones drafted(Instant now) {
        return new Milestones(now, null, null, null);
    }

    Milestones submitted(Instant now) {
        return new Milestones(draftedAt, firstSubmittedAt == null ? now : firstSubmittedAt, now, acceptedAt);
    }

    Milestones accepted(Instant now) {
        return new Milestones(draftedAt, firstSubmittedAt, submittedAt, now);
    }

    /** Whether the first submission came in time; null while nothing is submitted. */
    @Nullable
    Boolean onTime(Instant dueAt) {
        return firstSubmittedAt == null ? null : firstSubmittedAt.isBefore(dueAt);
    }
}
