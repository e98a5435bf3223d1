package vn.hue.ansinh.reporting.form;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.kit.time.Zones;
import vn.hue.ansinh.reporting.figure.FigureStatus;
import vn.hue.ansinh.reporting.figure.MissingReason;
import vn.hue.ansinh.reporting.known.Indicators;
import vn.hue.ansinh.reporting.known.Level;
import vn.hue.ansinh.reporting.known.MeasureKind;
import vn.hue.ansinh.reporting.known.Places;
import vn.hue.ansinh.reporting.known.Yardstick;
import vn.hue.ansinh.reporting.obligation.Obligation;

/** The figures that are to be filled in, with what is known of them already. */
@ApplicationScoped
class FigureLines {
    // Of the agency's own place as it was in the period. Last year's figure is what is written down of it, as the rules
    // hold the new one against it, with its parts where a report has stated it; until that is known it is that of
    // whoever spoke for the place then, and the final one rather than the estimate, however late that was amended.
    private static final String FIGURES = Places.TERRITORY + """
        , wanted as (
          select i.*, c.component, c.position
          from indicator_copy i
          cross join lateral (
            select null::text as component, 0 as position
            union all select component, position from unnest(i.components) with ordinality as u(component, position)) c
          where i.code in (
            select a.subject from reported_under(:obligation, :today) a
            where a.role = 'REPORT' and a.subject_kind = 'INDICATOR')
        )
        select w.code, w.component, h.id as place, coalesce(m.name, w.code) as name, w.yardstick::text as yardstick, w.measure_kind, w.decimals, w.lowest_level,
               coalesce(l.value, k.value) as last_value, l.numerator as last_numerator,
               l.denominator as last_denominator, coalesce(l.status, k.status) as last_status,
               l.missing_reason as last_missing,
               n.value as now_value, n.numerator as now_numerator, n.denominator as now_denominator,
               n.status as now_status, n.missing_reason as now_missing
        from wanted w left join home h on true left join indicator_name m on m.code = w.code
        left join lateral (
          select o.value, o.status from observation_copy o
          where o.period = :before and o.indicator = w.code and o.component is not distinct from w.component
            and o.breakdown is null and o.value is not null and same_place(o.place, h.id)
          order by o.place desc limit 1) k on true
        left join lateral (
          select f.* from reported_value f join report r on r.id = f.report and r.official_version = f.version
          join obligation o on o.id = r.obligation
          where r.duty = :duty and r.period = :before and f.indicator = w.code
            and f.component is not distinct from w.component and f.breakdown is null
            and same_place(f.place, h.id)
            and (k.value is null or (f.value, f.status) = (k.value, k.status))
          order by (r.agency = :agency) desc, length(o.occasion) desc, o.occasion desc, r.accepted_at desc
          limit 1) l on true
        left join lateral (
          select (f ->> 'value')::numeric as value, (f ->> 'numerator')::numeric as numerator,
                 (f ->> 'denominator')::numeric as denominator, f ->> 'status' as status,
                 f ->> 'missingReason' as missing_reason
          from report r, jsonb_array_elements(coalesce(r.draft, r.submitted) -> 'figures') f
          where r.obligation = :obligation and f ->> 'indicator' = w.code
            and f ->> 'component' is not distinct from w.component and f ->> 'breakdown' is null
            and f ->> 'place' = h.id limit 1) n on true
        order by w.code, w.position
        """;

    private final EntityManager database;
    private final Clock clock;
    private final Indicators indicators;

    FigureLines(EntityManager database, Clock clock, Indicators indicators) {
        this.database = database;
        this.clock = clock;
        this.indicators = indicators;
    }

    List<FormView.Line> of(Obligation obligation) {
        int year = Integer.parseInt(obligation.period());
        return rows(database.createNativeQuery(FIGURES, Tuple.class)
                        .setParameter("agency", obligation.agency())
                        .setParameter("duty", obligation.duty())
                        .setParameter("obligation", obligation.id())
                        .setParameter("before", String.valueOf(year - 1))
                        .setParameter("today", LocalDate.ofInstant(clock.instant(), Zones.VIETNAM)))
                .stream()
                .map(row -> line(row, year))
                .toList();
    }

    private FormView.Line line(Tuple row, int year) {
        Yardstick yardstick = indicators.yardstick(row.get("yardstick", String.class));
        String component = row.get("component", String.class);
        MeasureKind kind = MeasureKind.valueOf(row.get("measure_kind", String.class));
        return new FormView.Line(
                row.get("code", String.class),
                row.get("name", String.class),
                component,
                component == null ? null : yardstick.nameOf(component),
                yardstick.unit() == null ? null : yardstick.unit().vi(),
                row.get("place", String.class),
                kind,
                row.get("decimals", Integer.class),
                Level.valueOf(row.get("lowest_level", String.class)),
                switch (kind) {
                    case RATE, MEAN, UNIT_SHARE -> true;
                    case COUNT_FLOW, COUNT_STOCK, PROVINCE_ONLY -> false;
                },
                yardstick.breakdowns(),
                component == null ? yardstick.targetsOf(year) : List.of(),
                component == null ? yardstick.promisedFor(year).orElse(null) : null,
                known(row, "last_"),
                known(row, "now_"));
    }

    private static FormView.@Nullable Known known(Tuple row, String which) {
        String status = row.get(which + "status", String.class);
        String missing = row.get(which + "missing", String.class);
        return status == null
                ? null
                : new FormView.Known(
                        row.get(which + "value", BigDecimal.class),
                        row.get(which + "numerator", BigDecimal.class),
                        row.get(which + "denominator", BigDecimal.class),
                        FigureStatus.valueOf(status),
                        missing == null ? null : MissingReason.valueOf(missing));
    }

    @SuppressWarnings("unchecked") // a native query of tuples answers tuples
    static List<Tuple> rows(Query query) {
        return query.getResultList();
    }
}
