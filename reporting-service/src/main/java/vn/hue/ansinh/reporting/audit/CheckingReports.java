package vn.hue.ansinh.reporting.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.kit.problem.NotFound;
import vn.hue.ansinh.kit.problem.Text;
import vn.hue.ansinh.reporting.trail.Entry;
import vn.hue.ansinh.reporting.trail.Heads;
import vn.hue.ansinh.reporting.trail.Trail;

/**
 * Goes through the trail of each report and holds the report, its versions, reviews, receipts and files against it. What an
 * entry says that was itself touched is no measure for the rest, so that the touched record alone is named.
 */
@ApplicationScoped
class CheckingReports {
    private final EntityManager database;
    private final Trail trail;
    private final Kept kept;
    private final Sealed sealed;
    private final Ends ends;

    CheckingReports(EntityManager database, Trail trail, Kept kept, Sealed sealed, Ends ends) {
        this.database = database;
        this.trail = trail;
        this.kept = kept;
        this.sealed = sealed;
        this.ends = ends;
    }

    @SuppressWarnings("unchecked") // a native query of one column answers its values
    List<UUID> reports(@Nullable UUID only) {
        return only != null
                ? List.of(known(only))
                : database.createNativeQuery("select id from report order by id")
                        .getResultList();
    }

    /** @return the number of the entries that were looked at */
    int check(UUID report, List<Fault> faults) {
        List<Entry> told = trail.of(report);
        check(report, told, faults);
        return told.size();
    }

    private void check(UUID report, List<Entry> told, List<Fault> faults) {
        if (told.isEmpty()) {
            faults.add(Fault.of(report, "trail 1", Fault.Kind.MISSING));
            return;
        }
        Chain chain = new Chain();
        told.forEach(entry ->
                chain.next(entry).ifPresent(kind -> faults.add(Fault.of(report, "trail " + entry.number(), kind))));
        chain.end()
                .flatMap(last -> ends.wrong(Heads.ofReport(report), last))
                .ifPresent(wrong -> faults.add(Fault.of(report, "trail " + wrong.number(), wrong.kind())));
        boolean whole = chain.isWhole();
        List<Entry> trusted = told.stream().filter(Entry::isItself).toList();
        checkVersions(report, trusted, whole, faults);
        checkReviews(report, trusted, whole, faults);
        sealed.fileFaults(report, trusted).forEach(faults::add);
        if (whole) {
            checkStanding(report, Standing.of(told), faults);
        }
    }

    private void checkStanding(UUID report, Standing standing, List<Fault> faults) {
        Kept.ReportRow row = kept.report(report);
        if (!standing.fits(row)) {
            faults.add(Fault.of(report, "report", Fault.Kind.NOT_AS_TOLD));
        }
        if (!standing.fits(row.obligation()) || !isAsReceived(report, standing, row.obligation())) {
            faults.add(Fault.of(report, "obligation", Fault.Kind.NOT_AS_TOLD));
        }
    }

    private boolean isAsReceived(UUID report, Standing standing, Kept.ObligationRow obligation) {
        return standing.counted()
                .flatMap(submission -> sealed.stated(report, submission))
                .map(stated -> stated.obligation().equals(kept.obligation(report))
                        && stated.dueAt().equals(obligation.lateAt())
                        && (stated.obligatory() == null || stated.obligatory().equals(obligation.obligatory())))
                .orElse(true);
    }

    private UUID known(UUID report) {
        if (!kept.isThere(report)) {
            throw new NotFound(Text.of("báo cáo", "report"), report.toString());
        }
        return report;
    }

    private void checkVersions(UUID report, List<Entry> told, boolean whole, List<Fault> faults) {
        Map<Integer, String> submitters = kept.submitters(report);
        for (Entry entry : told) {
            if (!entry.action().equals("SUBMITTED")) {
                continue;
            }
            String submitter = submitters.remove(entry.version());
            String name = "version " + entry.version();
            if (submitter == null) {
                faults.add(Fault.of(report, name, Fault.Kind.MISSING));
            } else if (!submitter.equals(entry.actor()) || !sealed.isAsTold(report, entry)) {
                faults.add(Fault.of(report, name, Fault.Kind.CONTENT_CHANGED));
            }
            sealed.receiptFault(report, entry).ifPresent(faults::add);
        }
        if (whole) {
            submitters
                    .keySet()
                    .forEach(untold -> faults.add(Fault.of(report, "version " + untold, Fault.Kind.NOT_AS_TOLD)));
        }
    }

    private void checkReviews(UUID report, List<Entry> told, boolean whole, List<Fault> faults) {
        Map<Integer, Kept.ReviewRow> reviews = kept.reviews(report);
        for (Entry entry : told) {
            if (!entry.action().equals("RETURNED") && !entry.action().equals("ACCEPTED")) {
                continue;
            }
            Kept.ReviewRow review = reviews.remove(entry.version());
            String name = "review " + entry.version();
            if (review == null) {
                faults.add(Fault.of(report, name, Fault.Kind.MISSING));
            } else if (!isAsTold(review, entry)) {
                faults.add(Fault.of(report, name, Fault.Kind.CONTENT_CHANGED));
            }
        }
        if (whole) {
            reviews.keySet()
                    .forEach(untold -> faults.add(Fault.of(report, "review " + untold, Fault.Kind.NOT_AS_TOLD)));
        }
    }

    private static boolean isAsTold(Kept.ReviewRow review, Entry entry) {
        return review.outcome().equals(entry.action())
                && (review.words() == null || review.words().equals(entry.content()))
                && review.reviewer().equals(entry.actor())
                && review.at().equals(entry.at());
    }
}
