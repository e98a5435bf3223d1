package vn.hue.ansinh.reporting.report;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.hibernate.annotations.Formula;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.reporting.figure.AttachedFile;
import vn.hue.ansinh.reporting.figure.Content;
import vn.hue.ansinh.reporting.obligation.Obligation;

/**
 * One agency's report on one obligation.
 *
 * <p>The agency's officer drafts it and may rewrite the draft. The agency's approver signs it off: the content becomes
 * the next version and cannot be changed any more. The consolidator, who is never the one who signed it off, accepts it
 * or returns it with a reason. A returned report is rewritten and handed in again as a new version; the first
 * submission keeps its time, since that is what being on time is measured by. What the consolidator has not yet taken
 * under review the agency may withdraw, and then it does not count as handed in. An accepted report may be amended: the
 * next version is handed in the same way, and the accepted one stays official until that is accepted or left.
 *
 * <p>Only the agency sees what is being written; everybody else sees the last version that was handed in.
 */
@Entity
public class Report {
    @Id
    private UUID id;

    @Embedded
    private Owed owed;

    // The deadline is the obligation's own, wherever it is moved to.
    @Formula("(select o.late_at from standing_obligation o where o.id = obligation)")
    private Instant dueAt;

    @Embedded
    private Course course;

    @Embedded
    private Papers papers;

    @Embedded
    private Milestones milestones;

    // Counts every change. It is the ETag, which is why the aggregate itself moves it and not the database later.
    private long revision;

    protected Report() {}

    public static Report draft(Obligation obligation, Content content, Instant now) {
        Report report = new Report();
        report.id = UUID.randomUUID();
        report.owed = Owed.under(obligation);
        report.dueAt = obligation.lateAt();
        report.course = Course.begun();
        report.papers = Papers.drafted(content);
        report.milestones = Milestones.drafted(now);
        report.revision = 1;
        return report;
    }

    public void rewrite(Content content) {
        write(written -> written.rewritten(content));
    }

    /** A file is part of what is being written, and is frozen with it. */
    public void attach(AttachedFile file) {
        write(written -> written.with(file));
    }

    /** Versions that were handed in with it keep it. */
    public void detach(UUID file) {
        write(written -> written.without(file));
    }

    private void write(UnaryOperator<Papers> change) {
        mustAllow(Step.REWRITE);
        papers = change.apply(papers);
        revision++;
    }

    /** The content, with its figures checked once more, becomes the next version. */
    public ReportEvent.Submitted submit(Content checked, Act signOff) {
        moveTo(course.submitted(signOff.by()));
        papers = papers.handedIn(checked);
        milestones = milestones.submitted(signOff.at(), version());
        return ReportEvent.Submitted.of(this, checked, signOff);
    }

    public ReportEvent.Returned returnWith(Return why, String reviewer) {
        moveTo(course.returned(why, reviewer));
        return new ReportEvent.Returned(id, owed, version(), why.reason(), why.correctBy(), why.returnedAt());
    }

    /** @param definitions by which the version was measured when it was handed in, by the codes of its indicators */
    public ReportEvent.Accepted accept(Act review, Map<String, Integer> definitions) {
        moveTo(course.accepted(review.by()));
        milestones = milestones.accepted(review.at());
        return ReportEvent.Accepted.of(this, lastSubmitted(), definitions, review);
    }

    /** From now on the agency can no longer withdraw it. */
    public void review(String reviewer) {
        moveTo(course.underReview(reviewer));
    }

    /** Back to the agency's desk, as it was handed in. */
    public ReportEvent.Withdrawn withdraw(String reason, Act act) {
        moveTo(course.withdrawn());
        papers = papers.takenUpAgain();
        milestones = milestones.withdrawn(version());
        return new ReportEvent.Withdrawn(id, owed, version(), reason, act.at());
    }

    public ReportEvent.Amended amend(String reason, Act act) {
        moveTo(course.amended(reason));
        papers = papers.takenUpAgain();
        return new ReportEvent.Amended(id, owed, Objects.requireNonNull(officialVersion()), reason, act.at());
    }

    /** The accepted version stays as it is, whatever was handed in since. */
    public void cancelAmendment(Content official) {
        moveTo(course.amendmentCancelled());
        papers = papers.backTo(official);
    }

    private void moveTo(Course next) {
        course = next;
        revision++;
    }

    /** Refuses a step to which the workflow does not lead from here. */
    public void mustAllow(Step step) {
        course.mustAllow(step);
    }

    public UUID id() {
        return id;
    }

    public Owed owed() {
        return owed;
    }

    /** How far it has come; what only this room asks about that is asked there. */
    Course course() {
        return course;
    }

    public ReportStatus status() {
        return course.status();
    }

    /** Number of the last version handed in; 0 before the first. */
    public int version() {
        return course.version();
    }

    public @Nullable Integer officialVersion() {
        return course.officialVersion();
    }

    /** What the agency sees: what is being written, else what was handed in. */
    public Content content() {
        return papers.atTheAgency();
    }

    /** What everybody else sees; there is nothing to see before the first submission. */
    @SuppressWarnings("NullAway") // asked for by those who do not see drafts
    public Content lastSubmitted() {
        return papers.submitted();
    }

    public Milestones milestones() {
        return milestones;
    }

    /** The first instant that is late. */
    public Instant dueAt() {
        return dueAt;
    }

    public @Nullable Boolean onTime() {
        return milestones.onTime(dueAt);
    }

    public @Nullable Return lastReturn() {
        return course.lastReturn();
    }

    public long revision() {
        return revision;
    }
}
