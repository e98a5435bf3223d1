package vn.hue.ansinh.indicators.observation;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/**
 * The only pen that writes observations. It numbers them without gaps within each series, so it must hold the locks of
 * the indicators concerned; they go with the caller's transaction.
 */
@ApplicationScoped
public class Ledger {
    // Row after row in the order given.
    private static final String LOCK = """
            select cast(pg_advisory_xact_lock(hashtextextended('observations/' || s.indicator, 197)) as text)
            from (select indicator from unnest(cast(:indicators as text[])) with ordinality as named (indicator, place)
                  order by place offset 0) s
            """;

    private static final String TRY =
            "select pg_try_advisory_xact_lock(hashtextextended('observations/' || :indicator, 197))";

    private static final String STATED = """
            select distinct indicator, component, place_code, place_valid_from, period, breakdown
            from observation
            where source_kind = 'REPORT' and source_report = :report and source_report_version >= :version
            """;

    private static final String INDICATORS_OF = """
            select distinct indicator from observation where source_kind = 'REPORT' and source_report = :report
            """;

    // Nobody has stated anything about the series since.
    private static final String STANDING = """
            select o.* from observation o
            where o.source_kind = 'REPORT' and o.source_report = :report and o.source_report_version < :version
              and not o.withdrawn and o.revision >= (
                select n.revision from observation n
                where n.indicator = o.indicator and n.period = o.period and n.place_code = o.place_code
                  and n.place_valid_from = o.place_valid_from and n.component_key = o.component_key
                  and n.breakdown_key = o.breakdown_key
                order by n.revision desc limit 1)
            order by o.indicator, o.period, o.place_code, o.place_valid_from, o.component_key, o.breakdown_key
            """;

    private static final String LAST_OF_EACH_ROW = """
            select distinct on (o.source_row, o.indicator, o.period, o.place_code, o.place_valid_from, o.component_key,
                o.breakdown_key) o.*
            from observation o
            where o.source_kind = :kind
            order by o.source_row, o.indicator, o.period, o.place_code, o.place_valid_from, o.component_key,
                o.breakdown_key, o.revision desc
            """;

    private final EntityManager database;
    private final LastWords lastWords;

    Ledger(EntityManager database, LastWords lastWords) {
        this.database = database;
        this.lastWords = lastWords;
    }

    /** Waits until nobody else writes about these indicators; always in the same order, so that none waits in a ring. */
    public void open(Collection<String> indicators) {
        database.createNativeQuery(LOCK)
                .setParameter("indicators", new TreeSet<>(indicators).toArray(String[]::new))
                .getResultList();
    }

    /** Those about which nobody else writes just now; the others are left to whoever does. */
    public List<String> openWhatIsFree(Collection<String> indicators) {
        return new TreeSet<>(indicators)
                .stream()
                        .filter(indicator -> (Boolean) database.createNativeQuery(TRY)
                                .setParameter("indicator", indicator)
                                .getSingleResult())
                        .toList();
    }

    /** What this version of the report, or a later one, has stated already. */
    public Set<Series> statedBy(UUID report, int version) {
        List<Tuple> rows = database.createNativeQuery(STATED, Tuple.class)
                .setParameter("report", report)
                .setParameter("version", version)
                .getResultList();
        return rows.stream().map(Ledger::series).collect(toSet());
    }

    /** Of which indicators any version of the report has stated figures. */
    public Set<String> indicatorsOf(UUID report) {
        List<String> codes = database.createNativeQuery(INDICATORS_OF)
                .setParameter("report", report)
                .getResultList();
        return Set.copyOf(codes);
    }

    /** What versions of the report before this one have stated, as far as it is the last word about its series. */
    public List<Observation> standingBefore(UUID report, int version) {
        return database.createNativeQuery(STANDING, Observation.class)
                .setParameter("report", report)
                .setParameter("version", version)
                .getResultList();
    }

    /** The last observation of each series that a row of our tables has ever spoken of, by the id of the row. */
    public Map<String, List<Observation>> fromRows(Source.Kind kind) {
        List<Observation> rows = database.createNativeQuery(LAST_OF_EACH_ROW, Observation.class)
                .setParameter("kind", kind.name())
                .getResultList();
        return rows.stream()
                .collect(groupingBy(row -> String.valueOf(row.source().row())));
    }

    /** Writes in the order given. */
    public List<Observation> append(List<Statement> statements) {
        if (statements.isEmpty()) {
            return List.of();
        }
        Map<Series, Integer> highest =
                revisions(statements.stream().map(Statement::series).toList());
        List<Observation> written = statements.stream()
                .map(statement -> new Observation(statement, highest.merge(statement.series(), 1, Integer::sum)))
                .toList();
        written.forEach(database::persist);
        database.flush();
        return written;
    }

    /** The last revision of each series, where there is one. */
    private Map<Series, Integer> revisions(Collection<Series> all) {
        return lastWords.about(all).values().stream().collect(toMap(Observation::series, Observation::revision));
    }

    private static Series series(Tuple row) {
        return new Series(
                row.get("indicator", String.class),
                row.get("component", String.class),
                row.get("place_code", String.class),
                row.get("place_valid_from", LocalDate.class),
                row.get("period", String.class),
                row.get("breakdown", String.class));
    }
}
