package vn.hue.ansinh.reporting.consolidation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Set;
import vn.hue.ansinh.reporting.consolidation.Contents.Party;
import vn.hue.ansinh.reporting.known.Indicators;
import vn.hue.ansinh.reporting.known.MeasureKind;

/** What indicators and agencies are called, what a year is to reach and how it was judged, as far as it is known now. */
@ApplicationScoped
class Labels {
    // Verdicts on later years say nothing of this one; nor do the indicators of plans that nobody reports on, and those
    // that had ended before.
    private static final String LABELS = """
            select n.code, n.area, n.name, n.unit, n.measure_kind, n.decimals, n.components, v.verdict,
                   coalesce(i.yardstick, '{}')::text as yardstick
            from indicator_name n
            left join indicator_copy i on i.code = n.code
            left join lateral (
                select verdict from verdict_copy c
                where c.indicator = n.code and coalesce(c.latest_year, 0) <= :year
                order by c.at desc limit 1) v on true
            where cardinality(cast(:reported as text[])) = 0 or n.code = any(:reported)
               or (coalesce(n.last_day, 'infinity') >= make_date(:first, 1, 1)
                   and n.plan in (select p.plan from indicator_name p where p.code = any(:reported)))
            order by n.code
            """;

    private final EntityManager database;
    private final Indicators indicators;

    Labels(EntityManager database, Indicators indicators) {
        this.database = database;
        this.indicators = indicators;
    }

    /** @param reported the indicators of which there are figures; all are shown where there is none */
    List<Label> of(int first, int year, Set<String> reported) {
        return Sources.rows(database.createNativeQuery(LABELS, Tuple.class)
                        .setParameter("first", first)
                        .setParameter("year", year)
                        .setParameter("reported", reported.toArray(String[]::new)))
                .map(row -> new Label(
                        row.get("code", String.class),
                        row.get("area", String.class),
                        row.get("name", String.class),
                        row.get("unit", String.class),
                        MeasureKind.valueOf(row.get("measure_kind", String.class)),
                        row.get("decimals", Integer.class),
                        List.of(row.get("components", String[].class)),
                        row.get("verdict", String.class),
                        Goal.of(indicators.yardstick(row.get("yardstick", String.class)), year)
                                .orElse(null)))
                .toList();
    }

    /** In the order of the duty. */
    List<Party> recipients(String duty) {
        return parties("""
                select coalesce(g.name, r.code) as name, r.code
                from duty d, unnest(d.recipients) with ordinality as r(code, position)
                left join agency_copy g on g.code = r.code
                where d.code = :code order by r.position
                """, duty);
    }

    Party agency(String code) {
        return parties("select code, name from agency_copy where code = :code", code).stream()
                .findFirst()
                .orElseGet(() -> new Party(code, code));
    }

    private List<Party> parties(String sql, String code) {
        return Sources.rows(database.createNativeQuery(sql, Tuple.class).setParameter("code", code))
                .map(row -> new Party(row.get("code", String.class), row.get("name", String.class)))
                .toList();
    }
}
