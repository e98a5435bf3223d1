package vn.hue.ansinh.reporting.report;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * When a report passed each stage. The first submission stands for ever; the last one moves.
 *
 * @param countedVersion the version by which being on time is measured: the first that was not withdrawn
 * @param countedAt when that one came
 */
@Embeddable
public record Milestones(
        Instant draftedAt,
        @Nullable Instant firstSubmittedAt,
        @Nullable Instant submittedAt,
        @Nullable Instant acceptedAt,
        @Nullable Integer countedVersion,
        @Nullable Instant countedAt) {

    static Milestones drafted(Instant now) {
        return new Milestones(now, null, null, null, null, null);
    }

    Milestones submitted(Instant now, int version) {
        return new Milestones(
                draftedAt,
                firstSubmittedAt == null ? now : firstSubmittedAt,
                now,
                acceptedAt,
                countedVersion == null ? version : countedVersion,
                countedAt == null ? now : countedAt);
    }

    /** Nothing came in with this version; an earlier one, which had been returned, counts on. */
    Milestones withdrawn(int version) {
        boolean counted = Objects.equals(countedVersion, version);
        return new Milestones(
                draftedAt,
                firstSubmittedAt,
                submittedAt,
                acceptedAt,
                counted ? null : countedVersion,
                counted ? null : countedAt);
    }

    Milestones accepted(Instant now) {
        return new Milestones(draftedAt, firstSubmittedAt, submittedAt, now, countedVersion, countedAt);
    }

    /** Whether the submission that counts came in time; null while there is none. */
    @Nullable
    Boolean onTime(Instant dueAt) {
        return countedAt == null ? null : countedAt.isBefore(dueAt);
    }
}
