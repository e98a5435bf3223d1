package vn.hue.ansinh.reporting.attachment;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.reporting.figure.AttachedFile;

/** Which files are kept for which report. */
@ApplicationScoped
public class Attachments {
    private static final String HANDED_IN = """
            select file, name, type, size, sha256 from version_attachment
            where report = :report and file = :file order by version desc limit 1
            """;
    private static final String DROP = """
            delete from stored_file s where s.report = :report
              and not exists (select from version_attachment a where a.file = s.id)
              and not exists (
                select from report r, jsonb_array_elements(r.draft -> 'attachments') f
                where r.id = s.report and f ->> 'id' = s.id::text)
            """;
    private static final String SUMS = """
            select s.id, s.sha256, (
                select encode(sha256(string_agg(p.bytes, ''::bytea order by p.number)), 'hex')
                from file_piece p where p.file = s.id) as found
            from stored_file s where s.report = :report
            """;

    private final EntityManager database;

    Attachments(EntityManager database) {
        this.database = database;
    }

    /** As some version of the report was handed in with it. */
    @SuppressWarnings("unchecked") // a native query of tuples answers tuples
    Optional<AttachedFile> handedIn(UUID report, UUID file) {
        List<Tuple> rows = database.createNativeQuery(HANDED_IN, Tuple.class)
                .setParameter("report", report)
                .setParameter("file", file)
                .getResultList();
        return rows.stream()
                .findFirst()
                .map(row -> new AttachedFile(
                        row.get("file", UUID.class),
                        row.get("name", String.class),
                        row.get("type", String.class),
                        row.get("size", Long.class),
                        row.get("sha256", String.class)));
    }

    /** What neither a version nor what is being written names; in the transaction of the step that left it behind. */
    public void dropUnnamed(UUID report) {
        database.createNativeQuery(DROP).setParameter("report", report).executeUpdate();
    }

    /**
     * The hash of a file as it was kept, and as its bytes have it now.
     *
     * @param found null where no byte is left
     */
    public record Sum(String kept, @Nullable String found) {}

    @SuppressWarnings("unchecked") // a native query of tuples answers tuples
    public Map<UUID, Sum> sums(UUID report) {
        List<Tuple> rows = database.createNativeQuery(SUMS, Tuple.class)
                .setParameter("report", report)
                .getResultList();
        return rows.stream()
                .collect(toMap(
                        row -> row.get("id", UUID.class),
                        row -> new Sum(row.get("sha256", String.class), row.get("found", String.class))));
    }
}
