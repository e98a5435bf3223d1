package vn.hue.ansinh.reporting.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.kit.problem.NotFound;
import vn.hue.ansinh.kit.problem.Text;
import vn.hue.ansinh.reporting.trail.Entry;
import vn.hue.ansinh.reporting.trail.Trail;

/**
 * Goes through the trail of each report and holds the report, its versions, reviews, receipts and files against it. What an
 * entry says that was itself touched is no measure for the rest, so that the touched record alone is named.
 */
@ApplicationScoped
class CheckingAudit {
    private final EntityManager database;
    private final Trail trail;
    private final Kept kept;
    private final Sealed sealed;

    CheckingAudit(EntityManager database, Trail trail, Kept kept, Sealed sealed) {
        this.database = database;
        this.trail = trail;
        this.kept = kept;
        this.sealed = sealed;
    }

    record Outcome(int reports, int entries, List<Fault> faults) {}

    @Transactional
    @SuppressWarnings("unchecked") // a native query of one column answers its values
    Outcome check(@Nullable UUID only) {
        List<UUID> reports = only != null
                ? List.of(known(only))
                : database.createNativeQuery("select id from report order by id", UUID.class)
                        .getResultList();
        List<Fault> faults = new ArrayList<>();
        int entries = 0;
        for (UUID report : reports) {
            List<Entry> told = trail.of(report);
            entries += told.size();
            check(report, told, faults);
        }
        return new Outcome(reports.size(), entries, faults);
    }

    private void check(UUID report, List<Entry> told, List<Fault> faults) {
        if (told.isEmpty()) {
            faults.add(new Fault(report, "trail 1", Fault.Kind.MISSING));
            return;
        }
        int before = faults.size();
        Chain.faults(report, told).forEach(faults::add);
        boolean whole = faults.size() == before;
        List<Entry> trusted = told.stream().filter(Chain::isItself).toList();
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
            faults.add(new Fault(report, "report", Fault.Kind.NOT_AS_TOLD));
        }
        if (!standing.fits(row.obligation())) {
            faults.add(new Fault(report, "obligation", Fault.Kind.NOT_AS_TOLD));
        }
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
                faults.add(new Fault(report, name, Fault.Kind.MISSING));
            } else if (!submitter.equals(entry.actor()) || !sealed.isAsTold(report, entry)) {
                faults.add(new Fault(report, name, Fault.Kind.CONTENT_CHANGED));
            }
            sealed.receiptFault(report, entry).ifPresent(faults::add);
        }
        if (whole) {
            submitters
                    .keySet()
                    .forEach(untold -> faults.add(new Fault(report, "version " + untold, Fault.Kind.NOT_AS_TOLD)));
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
                faults.add(new Fault(report, name, Fault.Kind.MISSING));
            } else if (!isAsTold(review, entry)) {
                faults.add(new Fault(report, name, Fault.Kind.CONTENT_CHANGED));
            }
        }
        if (whole) {
            reviews.keySet()
                    .forEach(untold -> faults.add(new Fault(report, "review " + untold, Fault.Kind.NOT_AS_TOLD)));
        }
    }

    private static boolean isAsTold(Kept.ReviewRow review, Entry entry) {
        return review.outcome().equals(entry.action())
                && (review.words() == null || review.words().equals(entry.content()))
                && review.reviewer().equals(entry.actor())
                && review.at().equals(entry.at());
    }
}
