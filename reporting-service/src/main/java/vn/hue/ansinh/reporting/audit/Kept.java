package vn.hue.ansinh.reporting.audit;

import static java.util.stream.Collectors.toMap;

import com.fasterxml.jackson.core.JsonProcessingException;
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
import vn.hue.ansinh.reporting.figure.Content;
import vn.hue.ansinh.reporting.report.Return;
import vn.hue.ansinh.reporting.review.Seal;

/** Rows as they stand in the database, whether or not they can still be read as what they were. */
@ApplicationScoped
class Kept {
    private static final String UNREADABLE = "unreadable";
    private static final String REPORT = """
            select status, version, official_version, submitter, drafted_at, first_submitted_at, submitted_at, accepted_at,
                   submitted::text as submitted, draft::text as draft, last_return::text as last_return, revision,
                   starts_with(obligation || '.', duty || '.' || period || '.' || agency || '.') as owed
            from report where id = :report
            """;

    private final EntityManager database;
    private final ObjectMapper json;

    Kept(EntityManager database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /** @param submitted SHA-256 of what was handed in last; draft and lastReturn likewise */
    record ReportRow(
            String status,
            int version,
            @Nullable Integer officialVersion,
            @Nullable String submitter,
            Instant draftedAt,
            @Nullable Instant firstSubmittedAt,
            @Nullable Instant submittedAt,
            @Nullable Instant acceptedAt,
            @Nullable String submitted,
            @Nullable String draft,
            @Nullable String lastReturn,
            long revision,
            boolean owed) {}

    /** @param words SHA-256 of the reason; null for an acceptance */
    record ReviewRow(int version, String outcome, @Nullable String words, String reviewer, Instant at) {}

    ReportRow report(UUID report) {
        Tuple row = (Tuple) database.createNativeQuery(REPORT, Tuple.class)
                .setParameter("report", report)
                .getSingleResult();
        return new ReportRow(
                row.get("status", String.class),
                row.get("version", Integer.class),
                row.get("official_version", Integer.class),
                row.get("submitter", String.class),
                row.get("drafted_at", Instant.class),
                row.get("first_submitted_at", Instant.class),
                row.get("submitted_at", Instant.class),
                row.get("accepted_at", Instant.class),
                hash(row.get("submitted", String.class), Content.class, Content::sha256),
                hash(row.get("draft", String.class), Content.class, Content::sha256),
                hash(row.get("last_return", String.class), Return.class, Seal::of),
                row.get("revision", Long.class),
                row.get("owed", Boolean.class));
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
            return hashing.apply(json.readValue(text, type));
        } catch (JsonProcessingException | RuntimeException unreadable) {
            // Whatever it is now, it is not what was written, and that is what the check says.
            return UNREADABLE;
        }
    }
}
