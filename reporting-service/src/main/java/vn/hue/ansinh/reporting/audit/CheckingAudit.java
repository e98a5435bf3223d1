package vn.hue.ansinh.reporting.audit;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.reporting.review.Review;
import vn.hue.ansinh.reporting.review.Reviews;
import vn.hue.ansinh.reporting.review.Seal;
import vn.hue.ansinh.reporting.submission.Version;
import vn.hue.ansinh.reporting.trail.Entry;
import vn.hue.ansinh.reporting.trail.Trail;

/** Goes through the trail of each report and holds versions, reviews and receipts against it. */
@ApplicationScoped
class CheckingAudit {
    private final EntityManager database;
    private final Trail trail;
    private final Reviews reviews;
    private final Sealed sealed;

    CheckingAudit(EntityManager database, Trail trail, Reviews reviews, Sealed sealed) {
        this.database = database;
        this.trail = trail;
        this.reviews = reviews;
        this.sealed = sealed;
    }

    record Outcome(int reports, int entries, List<Fault> faults) {}

    @Transactional
    @SuppressWarnings("unchecked") // a native query of one column answers its values
    Outcome check(@Nullable UUID only) {
        List<UUID> reports = only != null
                ? List.of(only)
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
        Entry before = null;
        for (Entry entry : told) {
            if (!entry.hash().equals(entry.expectedHash())) {
                faults.add(new Fault(report, "trail " + entry.number(), Fault.Kind.CONTENT_CHANGED));
            } else if (!entry.follows(before)) {
                faults.add(new Fault(report, "trail " + entry.number(), Fault.Kind.CHAIN_BROKEN));
            }
            before = entry;
        }
        if (before == null) {
            faults.add(new Fault(report, "trail 1", Fault.Kind.MISSING));
            return;
        }
        checkVersions(report, told, faults);
        checkReviews(report, told, faults);
        checkStanding(report, before, faults);
    }

    private void checkVersions(UUID report, List<Entry> told, List<Fault> faults) {
        List<Entry> submissions = of(told, "SUBMITTED");
        Map<Integer, Version> kept = sealed.versions(report).stream().collect(toMap(Version::number, v -> v));
        for (Entry entry : submissions) {
            Version version = kept.remove(entry.version());
            if (version == null) {
                faults.add(new Fault(report, "version " + entry.version(), Fault.Kind.MISSING));
                continue;
            }
            if (!version.sha256().equals(entry.content())
                    || !version.content().sha256().equals(entry.content())
                    || !version.submittedAt().equals(entry.at())) {
                faults.add(new Fault(report, "version " + entry.version(), Fault.Kind.CONTENT_CHANGED));
            }
            sealed.receiptFault(report, entry).ifPresent(faults::add);
        }
        kept.keySet().forEach(untold -> faults.add(new Fault(report, "version " + untold, Fault.Kind.NOT_AS_TOLD)));
    }

    private void checkReviews(UUID report, List<Entry> told, List<Fault> faults) {
        for (Entry entry : told) {
            if (!entry.action().equals("RETURNED") && !entry.action().equals("ACCEPTED")) {
                continue;
            }
            Review review = reviews.of(report, List.of(entry.version())).stream()
                    .findFirst()
                    .orElse(null);
            if (review == null) {
                faults.add(new Fault(report, "review " + entry.version(), Fault.Kind.MISSING));
            } else if (!isAsTold(review, entry)) {
                faults.add(new Fault(report, "review " + entry.version(), Fault.Kind.CONTENT_CHANGED));
            }
        }
    }

    private static boolean isAsTold(Review review, Entry entry) {
        boolean words = review.outcome() == Review.Outcome.ACCEPTED
                || Seal.of(Objects.requireNonNull(review.why())).equals(entry.content());
        return review.outcome().name().equals(entry.action()) && words && review.isBy(entry.actor(), entry.at());
    }

    private void checkStanding(UUID report, Entry last, List<Fault> faults) {
        Object version = database.createNativeQuery("select version from report where id = :id")
                .setParameter("id", report)
                .getSingleResult();
        if (((Number) version).intValue() != last.version()) {
            faults.add(new Fault(report, "report", Fault.Kind.NOT_AS_TOLD));
        }
    }

    private static List<Entry> of(List<Entry> told, String action) {
        return told.stream().filter(entry -> entry.action().equals(action)).toList();
    }
}
