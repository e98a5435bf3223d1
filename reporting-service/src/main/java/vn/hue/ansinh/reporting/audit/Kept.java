package vn.hue.ansinh.reporting.audit;

import static java.util.stream.Collectors.toMap;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.kit.problem.KeptJson;
import vn.hue.ansinh.reporting.figure.Content;
import vn.hue.ansinh.reporting.report.Return;
import vn.hue.ansinh.reporting.review.Seal;
import vn.hue.ansinh.reporting.submission.StateReason;

/** Rows as they stand in the database, whether or not they can still be read as what they were. */
@ApplicationScoped
class Kept {
    private static final String UNREADABLE = "unreadable";
    private static final String REPORT = """
            select r.status, r.version, r.official_version, r.submitter, r.first_submitted_at, r.submitted_at,
                   r.accepted_at, r.counted_version, r.counted_at, r.amendment_reason, r.submitted::text as submitted,
                   r.draft::text as draft, r.last_return::text as last_return, r.revision,
                   starts_with(r.obligation || '.', r.duty || '.' || r.period || '.' || r.agency || '.') as owed,
                   o.report_status as obligation_status, o.first_submitted_at as obligation_first_submitted_at,
                   standing.late_at as obligation_late_at, o.obligatory
            from report r
            left join obligation o on o.report = r.id
            left join standing_obligation standing on standing.id = o.id
            where r.id = :report
            """;

    private final EntityManager database;
    private final ObjectMapper json;

    Kept(EntityManager database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /** @param submitted SHA-256 of what was handed in last; draft, lastReturn and amendment likewise */
    record ReportRow(
            String status,
            int version,
            @Nullable Integer officialVersion,
            @Nullable String submitter,
            @Nullable Instant firstSubmittedAt,
            @Nullable Instant submittedAt,
            @Nullable Instant acceptedAt,
            @Nullable Integer countedVersion,
            @Nullable Instant countedAt,
            @Nullable String amendment,
            @Nullable String submitted,
            @Nullable String draft,
            @Nullable String lastReturn,
            long revision,
            boolean owed,
            ObligationRow obligation) {}

    /** What the obligation says of the report; nothing where it knows none. */
    record ObligationRow(
            @Nullable String obligatory,
            @Nullable String status,
            @Nullable Instant firstSubmittedAt,
            @Nullable Instant lateAt) {}

    /** @param words SHA-256 of the reason; null for an acceptance */
    record ReviewRow(int version, String outcome, @Nullable String words, String reviewer, Instant at) {}

    boolean isThere(UUID report) {
        return (boolean) database.createNativeQuery("select exists (select from report where id = :report)")
                .setParameter("report", report)
                .getSingleResult();
    }

    /** On which obligation it is. */
    String obligation(UUID report) {
        return (String) database.createNativeQuery("select obligation from report where id = :report")
                .setParameter("report", report)
                .getSingleResult();
    }

    ReportRow report(UUID report) {
        Tuple row = (Tuple) database.createNativeQuery(REPORT, Tuple.class)
                .setParameter("report", report)
                .getSingleResult();
        return new ReportRow(
                row.get("status", String.class),
                row.get("version", Integer.class),
                row.get("official_version", Integer.class),
                row.get("submitter", String.class),
                row.get("first_submitted_at", Instant.class),
                row.get("submitted_at", Instant.class),
                row.get("accepted_at", Instant.class),
                row.get("counted_version", Integer.class),
                row.get("counted_at", Instant.class),
                reason(row.get("amendment_reason", String.class)),
                hash(row.get("submitted", String.class), Content.class, Content::sha256),
                hash(row.get("draft", String.class), Content.class, Content::sha256),
                hash(row.get("last_return", String.class), Return.class, Seal::of),
                row.get("revision", Long.class),
                row.get("owed", Boolean.class),
                new ObligationRow(
                        row.get("obligatory", String.class),
                        row.get("obligation_status", String.class),
                        row.get("obligation_first_submitted_at", Instant.class),
                        row.get("obligation_late_at", Instant.class)));
    }

    private static @Nullable String reason(@Nullable String words) {
        return words == null ? null : StateReason.hash(words);
    }

    @SuppressWarnings("unchecked") // a native query of tuples answers tuples
    Map<Integer, ReviewRow> reviews(UUID report) {
        List<Tuple> rows = database.createNativeQuery(
                        "select version, outcome, why::text as why, reviewer, reviewed_at from review where report = :report",
                        Tuple.class)
                .setParameter("report", report)
                .getResultList();
        return rows.stream()
                .map(row -> new ReviewRow(
                        row.get("version", Integer.class),
                        row.get("outcome", String.class),
                        hash(row.get("why", String.class), Return.class, Seal::of),
                        row.get("reviewer", String.class),
                        row.get("reviewed_at", Instant.class)))
                .collect(toMap(ReviewRow::version, Function.identity()));
    }

    /** @return who handed each version in, by its number */
    @SuppressWarnings("unchecked") // a native query of tuples answers tuples
    Map<Integer, String> submitters(UUID report) {
        List<Tuple> rows = database.createNativeQuery(
                        "select number, submitter from report_version where report = :report", Tuple.class)
                .setParameter("report", report)
                .getResultList();
        return rows.stream().collect(toMap(row -> row.get(0, Integer.class), row -> row.get(1, String.class)));
    }

    private <T> @Nullable String hash(@Nullable String text, Class<T> type, Function<T, String> hashing) {
        if (text == null) {
            return null;
        }
        try {
            return hashing.apply(KeptJson.read(json, text, type));
        } catch (RuntimeException unreadable) {
            // Whatever it is now, it is not what was written, and that is what the check says.
            return UNREADABLE;
        }
    }
}
