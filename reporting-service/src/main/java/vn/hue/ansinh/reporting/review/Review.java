package vn.hue.ansinh.reporting.review;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.reporting.report.Act;
import vn.hue.ansinh.reporting.report.ReportEvent;
import vn.hue.ansinh.reporting.report.Return;

/** The consolidator's word on one version. It is spoken once and never taken back; a correction is another version. */
@Entity
@Immutable
public class Review {
    @EmbeddedId
    private Key key;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable Return why;

    private String reviewer;
    private Instant reviewedAt;

    protected Review() {}

    static Review returned(ReportEvent.Returned event, Return why, Act review) {
        return new Review(new Key(event.report(), event.version()), Outcome.RETURNED, why, review);
    }

    static Review accepted(ReportEvent.Accepted event, Act review) {
        return new Review(new Key(event.report(), event.version()), Outcome.ACCEPTED, null, review);
    }

    private Review(Key key, Outcome outcome, @Nullable Return why, Act review) {
        this.key = key;
        this.outcome = outcome;
        this.why = why;
        reviewer = review.by();
        reviewedAt = review.at();
    }

    public int version() {
        return key.version();
    }

    public Outcome outcome() {
        return outcome;
    }

    public @Nullable Return why() {
        return why;
    }

    public @Nullable Instant acceptedAt() {
        return outcome == Outcome.ACCEPTED ? reviewedAt : null;
    }

    /** Which version of which report. */
    @Embeddable
    public record Key(UUID report, int version) {}

    /** What became of the version. */
    public enum Outcome {
        RETURNED,
        ACCEPTED
    }
}
