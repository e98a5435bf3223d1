package vn.hue.ansinh.reporting.known;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** The copy of the indicators; the last revision wins, in whatever order they are heard. */
@ApplicationScoped
public class Indicators {
    private final EntityManager database;

    Indicators(EntityManager database) {
        this.database = database;
    }

    void clear() {
        database.createNativeQuery("delete from indicator_copy").executeUpdate();
    }

    void copy(IndicatorMessage indicator) {
        database.createNativeQuery("""
                        insert into indicator_copy (code, measure_kind, decimals, lowest_level, components, revision)
                        values (:code, :kind, :decimals, :level, :components, :revision)
                        on conflict (code) do update set measure_kind = excluded.measure_kind,
                          decimals = excluded.decimals, lowest_level = excluded.lowest_level,
                          components = excluded.components, revision = excluded.revision
                        where indicator_copy.revision < excluded.revision
                        """)
                .setParameter("code", indicator.code())
                .setParameter("kind", indicator.measureKind().name())
                .setParameter("decimals", indicator.decimals())
                .setParameter("level", indicator.lowestLevel().name())
                .setParameter("components", indicator.components().toArray(String[]::new))
                .setParameter("revision", indicator.revision())
                .executeUpdate();
    }

    /** Those of the codes that exist, each with whether the agency reports it at any time of the year. */
    public List<KnownIndicator> named(Collection<String> codes, String agency, String year) {
        return database.createNativeQuery("""
                        select i.code, i.measure_kind, i.decimals, i.lowest_level, i.components,
                               exists (select from assignment_copy a
                                       where a.agency = :agency and a.role = 'REPORT'
                                         and a.subject_kind = 'INDICATOR' and a.subject = i.code
                                         and a.valid_from <= make_date(:year, 12, 31)
                                         and coalesce(a.valid_to, 'infinity') >= make_date(:year, 1, 1)) as theirs
                        from indicator_copy i where i.code = any(:codes)
                        """, Tuple.class)
                .setParameter("agency", agency)
                .setParameter("year", Integer.parseInt(year))
                .setParameter("codes", codes.toArray(String[]::new))
                .getResultStream()
                .map(row -> known((Tuple) row))
                .toList();
    }

    private static KnownIndicator known(Tuple row) {
        return new KnownIndicator(
                row.get("code", String.class),
                MeasureKind.valueOf(row.get("measure_kind", String.class)),
                row.get("decimals", Integer.class),
                Level.valueOf(row.get("lowest_level", String.class)),
                Set.of(row.get("components", String[].class)),
                row.get("theirs", Boolean.class));
    }
}
