package vn.hue.ansinh.reporting.trail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** All entries. They are written in the transaction of the step, behind the lock of the report. */
@ApplicationScoped
public class Trail {
    private static final String COLUMNS =
            "report, number, at, actor, agency, action, version, content, against, previous, hash";

    private static final String ADD = "insert into trail_entry (" + COLUMNS + """
            ) values (:report, :number, :at, :actor, cast(:agency as text), :action, :version, :content,
              cast(:against as text), :previous, :hash)
            """;

    private final EntityManager database;
    private final Heads heads;

    Trail(EntityManager database, Heads heads) {
        this.database = database;
        this.heads = heads;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void add(UUID report, Entry.Step step) {
        List<Tuple> last = database.createNativeQuery(
                        "select number, hash from trail_entry where report = :report order by number desc limit 1",
                        Tuple.class)
                .setParameter("report", report)
                .getResultList();
        Entry entry = last.isEmpty()
                ? Entry.seal(report, 1, step, Linked.NOTHING_BEFORE)
                : Entry.seal(
                        report,
                        last.get(0).get("number", Integer.class) + 1,
                        step,
                        last.get(0).get("hash", String.class));
        database.createNativeQuery(ADD)
                .setParameter("report", entry.report())
                .setParameter("number", entry.number())
                .setParameter("at", entry.at())
                .setParameter("actor", entry.actor())
                .setParameter("agency", entry.agency())
                .setParameter("action", entry.action())
                .setParameter("version", entry.version())
                .setParameter("content", entry.content())
                .setParameter("against", entry.against())
                .setParameter("previous", entry.previous())
                .setParameter("hash", entry.hash())
                .executeUpdate();
        heads.grow(Heads.ofReport(report), entry, entry);
    }

    /** Of one report, from the first on. */
    public List<Entry> of(UUID report) {
        return read(database.createNativeQuery(
                        "select " + COLUMNS + " from trail_entry where report = :report order by number", Tuple.class)
                .setParameter("report", report));
    }

    /** Where this version of the report was handed in; whatever else became of the report is left aside. */
    public List<Entry> submissions(UUID report, int version) {
        return read(database.createNativeQuery("select " + COLUMNS + """
                         from trail_entry
                        where report = :report and version = :version and action = 'SUBMITTED' order by number
                        """, Tuple.class)
                .setParameter("report", report)
                .setParameter("version", version));
    }

    /** When one of the steps was last done to the report; empty while none was. */
    public Optional<Instant> last(UUID report, String... actions) {
        Tuple row = (Tuple) database.createNativeQuery(
                        "select max(at) as at from trail_entry where report = :report and action = any(:actions)",
                        Tuple.class)
                .setParameter("report", report)
                .setParameter("actions", actions)
                .getSingleResult();
        return Optional.ofNullable(row.get("at", Instant.class));
    }

    /** By the conditions of a question, in the order of time. */
    public List<Entry> asked(String where, Map<String, Object> values, int rows) {
        Query query = database.createNativeQuery(
                "select " + COLUMNS + " from trail_entry where " + where + " order by at, report, number limit :rows",
                Tuple.class);
        values.forEach(query::setParameter);
        return read(query.setParameter("rows", rows));
    }

    @SuppressWarnings("unchecked") // a native query of tuples answers tuples
    private static List<Entry> read(Query query) {
        return ((List<Tuple>) query.getResultList())
                .stream()
                        .map(row -> new Entry(
                                row.get("report", UUID.class),
                                row.get("number", Integer.class),
                                row.get("at", Instant.class),
                                row.get("actor", String.class),
                                row.get("agency", String.class),
                                row.get("action", String.class),
                                row.get("version", Integer.class),
                                row.get("content", String.class),
                                row.get("against", String.class),
                                row.get("previous", String.class),
                                row.get("hash", String.class)))
                        .toList();
    }
}
