package vn.hue.ansinh.reporting.report;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;
import org.jspecify.annotations.Nullable;

/**
 * How far a report has come between the agency and the consolidator. Each step refuses where the workflow does not lead
 * to it, and a review by the one who handed it in.
 *
 * @param version number of the last version handed in; 0 before the first
 * @param officialVersion the last one that was accepted
 * @param submitter who handed the last one in
 * @param lastReturn why it was last sent back
 * @param amendmentReason why the accepted report is written anew
 */
@Embeddable
record Course(
        @Enumerated(EnumType.STRING) ReportStatus status,
        int version,
        @Nullable Integer officialVersion,
        @Nullable String submitter,

        @JdbcTypeCode(SqlTypes.JSON) @Mutability(Immutability.class) @Nullable
        Return lastReturn,

        @Nullable String amendmentReason) {

    static Course begun() {
        return new Course(ReportStatus.DRAFT, 0, null, null, null, null);
    }

    Course submitted(String by) {
        mustAllow(Step.SUBMIT);
        return new Course(ReportStatus.SUBMITTED, version + 1, officialVersion, by, lastReturn, amendmentReason);
    }

    Course underReview(String reviewer) {
        mustAllow(Step.REVIEW);
        mustNotBeSubmitter(reviewer);
        return at(ReportStatus.UNDER_REVIEW, amendmentReason);
    }

    Course returned(Return why, String reviewer) {
        mustAllow(Step.RETURN);
        mustNotBeSubmitter(reviewer);
        return new Course(ReportStatus.RETURNED, version, officialVersion, submitter, why, amendmentReason);
    }

    Course accepted(String reviewer) {
        mustAllow(Step.ACCEPT);
        mustNotBeSubmitter(reviewer);
        return new Course(ReportStatus.ACCEPTED, version, version, submitter, lastReturn, null);
    }

    Course withdrawn() {
        mustAllow(Step.WITHDRAW);
        return at(ReportStatus.WITHDRAWN, amendmentReason);
    }

    Course amended(String reason) {
        mustAllow(Step.AMEND);
        return at(ReportStatus.AMENDMENT, reason);
    }

    Course amendmentCancelled() {
        mustAllow(Step.CANCEL);
        return at(ReportStatus.ACCEPTED, null);
    }

    private Course at(ReportStatus next, @Nullable String amendment) {
        return new Course(next, version, officialVersion, submitter, lastReturn, amendment);
    }

    void mustAllow(Step step) {
        status.mustAllow(step, officialVersion != null);
    }

    List<Step> steps() {
        return status.steps(officialVersion != null);
    }

    /**
     * Whether it was sent back to be corrected until later than now, whatever its obligation's lock says. What is taken back
     * leaves what was returned before it, but not what was returned before an acceptance, or of an amendment that was left.
     *
     * @param standsSince when a version was last accepted, or an amendment of it left; asked only where it matters
     */
    boolean mayBeCorrected(Instant now, Supplier<Optional<Instant>> standsSince) {
        return lastReturn != null
                && lastReturn.leavesTimeAfter(now)
                && (status == ReportStatus.RETURNED
                        || (status == ReportStatus.WITHDRAWN
                                && standsSince.get().stream().allMatch(lastReturn::isSince)));
    }

    /** How its obligation stands by it. */
    String standing() {
        return status.standing(officialVersion != null);
    }

    private void mustNotBeSubmitter(String reviewer) {
        if (reviewer.equals(submitter)) {
            throw new ReviewerIsSubmitter();
        }
    }
}
