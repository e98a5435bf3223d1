package vn.hue.ansinh.reporting.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.kit.outbox.Outbox;
import vn.hue.ansinh.reporting.report.Act;
import vn.hue.ansinh.reporting.report.FrozenDefinitions;
import vn.hue.ansinh.reporting.report.Participant;
import vn.hue.ansinh.reporting.report.Report;
import vn.hue.ansinh.reporting.report.ReportEvent;
import vn.hue.ansinh.reporting.report.Reports;
import vn.hue.ansinh.reporting.report.Return;

/** The consolidator decides on what was handed in. */
@ApplicationScoped
public class ReviewingReport {
    private final Participant participant;
    private final Reports reports;
    private final Reviews reviews;
    private final FrozenDefinitions definitions;
    private final Outbox outbox;

    ReviewingReport(
            Participant participant, Reports reports, Reviews reviews, FrozenDefinitions definitions, Outbox outbox) {
        this.participant = participant;
        this.reports = reports;
        this.definitions = definitions;
        this.reviews = reviews;
        this.outbox = outbox;
    }

    @Transactional
    public Report begin(UUID id, @Nullable String ifMatch) {
        Report report = reports.toReview(id, ifMatch);
        Act review = participant.act();
        report.review(review.by());
        return reports.keep(
                report, "REVIEW_BEGUN", review, report.lastSubmitted().sha256());
    }

    @Transactional
    public Report returnWith(UUID id, @Nullable String ifMatch, ReturnReport asked) {
        Report report = reports.toReview(id, ifMatch);
        Act review = participant.act();
        Return why = asked.at(review.at());
        boolean locked = reports.isLocked(report, review.at());
        ReportEvent.Returned returned = report.returnWith(why, review.by());
        asked.mustFit(report, review.at(), locked);
        reviews.persist(Review.returned(returned, why, review));
        outbox.record(returned.toTell());
        return reports.keep(report, "RETURNED", review, Seal.of(why));
    }

    @Transactional
    public Report accept(UUID id, @Nullable String ifMatch) {
        Report report = reports.toAccept(id, ifMatch);
        Act review = participant.act();
        ReportEvent.Accepted accepted = report.accept(review, definitions.of(id, report.version()));
        reviews.persist(Review.accepted(accepted, review));
        outbox.record(accepted.toTell());
        return reports.keep(report, "ACCEPTED", review, accepted.sha256());
    }
}
