package vn.hue.ansinh.reporting.known;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import vn.hue.ansinh.kit.problem.KeptJson;

/** The copy of the indicators; the last revision wins, in whatever order they are heard. */
@ApplicationScoped
public class Indicators {
    private final EntityManager database;
    private final ObjectMapper json;

    Indicators(EntityManager database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    void clear() {
        database.createNativeQuery("delete from indicator_copy").executeUpdate();
    }

    void copy(IndicatorMessage indicator) {
        database.createNativeQuery("""
            insert into indicator_copy
              (code, measure_kind, decimals, lowest_level, components, yardstick, revision)
            values (:code, :kind, :decimals, :level, :components, cast(:yardstick as jsonb), :revision)
            on conflict (code) do update set measure_kind = excluded.measure_kind,
              decimals = excluded.decimals, lowest_level = excluded.lowest_level,
              components = excluded.components, yardstick = excluded.yardstick, revision = excluded.revision
            where indicator_copy.revision < excluded.revision
            """)
                .setParameter("code", indicator.code())
                .setParameter("kind", indicator.measureKind().name())
                .setParameter("decimals", indicator.decimals())
                .setParameter("level", indicator.lowestLevel().name())
                .setParameter("components", indicator.components().toArray(String[]::new))
                .setParameter("yardstick", KeptJson.write(json, indicator.yardstick()))
                .setParameter("revision", indicator.revision())
                .executeUpdate();
    }

    /** Those of the codes that exist, each with whether it is reported under the obligation. */
    public List<KnownIndicator> named(Collection<String> codes, String obligation, LocalDate today) {
        return database.createNativeQuery("""
            select i.code, i.measure_kind, i.decimals, i.lowest_level, i.components,
                   i.yardstick::text as yardstick,
                   i.code in (select a.subject from reported_under(:obligation, :today) a
                              where a.role = 'REPORT' and a.subject_kind = 'INDICATOR') as theirs
            from indicator_copy i where i.code = any(:codes)
            """, Tuple.class)
                .setParameter("obligation", obligation)
                .setParameter("today", today)
                .setParameter("codes", codes.toArray(String[]::new))
                .getResultStream()
                .map(row -> known((Tuple) row))
                .toList();
    }

    private KnownIndicator known(Tuple row) {
        return new KnownIndicator(
                row.get("code", String.class),
                MeasureKind.valueOf(row.get("measure_kind", String.class)),
                row.get("decimals", Integer.class),
                Level.valueOf(row.get("lowest_level", String.class)),
                Set.of(row.get("components", String[].class)),
                row.get("theirs", Boolean.class),
                yardstick(row.get("yardstick", String.class)));
    }

    /** As it is kept in the copy. */
    public Yardstick yardstick(String kept) {
        return KeptJson.read(json, kept, Yardstick.class);
    }
}
