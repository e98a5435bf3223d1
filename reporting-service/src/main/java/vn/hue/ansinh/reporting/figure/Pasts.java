package vn.hue.ansinh.reporting.figure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.kit.time.Zones;

/** What stated figures are held against: a few statements, however many figures there are. */
@ApplicationScoped
class Pasts {
    // What is written down of a series counts before what the agency itself once reported: it may have been corrected.
    // A final report goes on from what the year's own said, and from earlier final ones; the latest
    // that is no estimate stands, and a final one ends the counting.
    // Nothing is held against an invented figure.
    private static final String KNOWN = """
        with known as (
          select o.indicator, o.component, o.place, o.breakdown, o.period, o.value,
                 o.status, 1 as rank, false as own, '' collate "C" as turn
          from observation_copy o
          where o.indicator = any(:codes) and o.value is not null and o.period ~ '^[0-9]{4}$'
            and o.period <= :period
            and not exists (select from report r where r.obligation = :obligation and r.id::text = o.report)
          union all
          select f.indicator, f.component, f.place, f.breakdown, r.period, f.value,
                 f.status, 2, r.obligation = :obligation, case when r.obligation = :obligation then '~' else '' end
          from reported_value f join report r on r.id = f.report and r.official_version = f.version
          where f.indicator = any(:codes) and f.value is not null and not f.synthetic
            and r.agency = :agency and r.period <= :period
          union all
          select f.indicator, f.component, f.place, f.breakdown, before.period, f.value,
                 f.status, 2, true, lpad(before.occasion, 20)
          from obligation asked
          join obligation before on before.duty = asked.duty and before.period = asked.period
            and before.agency = asked.agency and (before.occasion = '' or before.occasion like 'FINAL%')
            and (length(before.occasion), before.occasion) < (length(asked.occasion), asked.occasion)
          join report r on r.obligation = before.id
          join reported_value f on f.report = r.id and f.version = r.official_version
          where asked.id = :obligation and asked.occasion like 'FINAL%'
            and f.indicator = any(:codes) and f.value is not null and not f.synthetic
        )
        select distinct on (indicator, component, told.place, breakdown, period, own, own and status <> 'E')
               indicator, component, told.place, breakdown, period, value, status, own
        from known join (select distinct place from unnest(cast(:places as text[])) one(place)) told
          on split_part(told.place, '@', 1) = split_part(known.place, '@', 1) and same_place(told.place, known.place)
        order by indicator, component, told.place, breakdown, period, own, own and status <> 'E', rank, turn desc,
          value desc
        """;

    private static final String OCCASION = """
        select o.id, o.agency, o.period, d.product in ('REPORT', 'REVIEW') as asked
        from standing_obligation o join duty d on d.code = o.duty where o.id = :id
        """;

    private final EntityManager database;
    private final Clock clock;

    Pasts(EntityManager database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    Optional<Occasion> occasion(String obligation) {
        List<Tuple> rows = database.createNativeQuery(OCCASION, Tuple.class)
                .setParameter("id", obligation)
                .getResultList();
        LocalDate today = LocalDate.ofInstant(clock.instant(), Zones.VIETNAM);
        return rows.stream()
                .findFirst()
                .map(row -> new Occasion(
                        row.get("id", String.class),
                        row.get("agency", String.class),
                        row.get("period", String.class),
                        row.get("asked", Boolean.class),
                        today));
    }

    /** Of the same series, as far back as the place that a figure is about goes on. */
    List<Past> of(List<Figure> figures, Occasion occasion) {
        List<Tuple> rows = database.createNativeQuery(KNOWN, Tuple.class)
                .setParameter("codes", each(figures, Figure::indicator))
                .setParameter("places", each(figures, Figure::place))
                .setParameter("agency", occasion.agency())
                .setParameter("period", occasion.period())
                .setParameter("obligation", occasion.obligation())
                .getResultList();
        return rows.stream().map(Pasts::past).toList();
    }

    private static String[] each(List<Figure> figures, Function<Figure, @Nullable String> part) {
        return figures.stream().map(part).distinct().toArray(String[]::new);
    }

    private static Past past(Tuple row) {
        return new Past(
                new Series(
                        row.get("indicator", String.class),
                        row.get("component", String.class),
                        row.get("place", String.class),
                        row.get("breakdown", String.class)),
                Integer.parseInt(row.get("period", String.class)),
                row.get("value", BigDecimal.class),
                FigureStatus.valueOf(row.get("status", String.class)),
                row.get("own", Boolean.class));
    }

    /** The indicators that are reported under the obligation, in the order of their codes. */
    Set<String> asked(Occasion occasion) {
        List<String> codes = database.createNativeQuery("""
            select a.subject from reported_under(:obligation, :today) a join indicator_copy i on i.code = a.subject
            where a.role = 'REPORT' and a.subject_kind = 'INDICATOR'
            """)
                .setParameter("obligation", occasion.obligation())
                .setParameter("today", occasion.seen())
                .getResultList();
        return new TreeSet<>(codes);
    }

    /** The indicators of each policy area; some have none. */
    Map<String, Set<String>> areas() {
        List<Tuple> rows = database.createNativeQuery("""
            select coalesce(a.code, n.area) as area, array_remove(array_agg(n.code), null) as codes
            from area_name a full join indicator_name n on n.area = a.code group by 1
            """, Tuple.class).getResultList();
        return rows.stream()
                .collect(Collectors.toMap(
                        row -> row.get("area", String.class), row -> Set.of(row.get("codes", String[].class))));
    }
}
