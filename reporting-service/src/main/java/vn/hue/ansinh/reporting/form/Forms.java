package vn.hue.ansinh.reporting.form;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.reporting.figure.FigureStatus;
import vn.hue.ansinh.reporting.figure.MissingReason;
import vn.hue.ansinh.reporting.figure.Spending;
import vn.hue.ansinh.reporting.known.Indicators;
import vn.hue.ansinh.reporting.known.Level;
import vn.hue.ansinh.reporting.known.MeasureKind;
import vn.hue.ansinh.reporting.known.Yardstick;
import vn.hue.ansinh.reporting.obligation.Obligation;

/** Derives what is to be filled in from what the agency answers for: one statement for figures, one for tasks. */
@ApplicationScoped
public class Forms {
    // The agency's own place as it was in the period; last year's figure is that of whoever spoke for the place then.
    private static final String FIGURES = """
        with home as (
          select p.id, p.code from place_copy p
          where p.code = (select split_part(place, '@', 1) from agency_copy where code = :agency)
            and p.valid_from <= make_date(:year, 12, 31)
            and coalesce(p.valid_to, 'infinity') >= make_date(:year, 1, 1)
          order by p.valid_from desc limit 1
        ), wanted as (
          select i.*, c.component, c.position
          from indicator_copy i
          cross join lateral (
            select null::text as component, 0 as position
            union all select component, position from unnest(i.components) with ordinality as u(component, position)) c
          where exists (
            select from assignment_copy a
            where a.agency = :agency and a.role = 'REPORT' and a.subject_kind = 'INDICATOR' and a.subject = i.code
              and :day between a.valid_from and coalesce(a.valid_to, 'infinity'))
        )
        select w.code, w.component, h.id as place, coalesce(m.name, w.code) as name, w.yardstick::text as yardstick, w.measure_kind, w.decimals, w.lowest_level,
               l.value as last_value, l.numerator as last_numerator, l.denominator as last_denominator,
               l.status as last_status, l.missing_reason as last_missing,
               n.value as now_value, n.numerator as now_numerator, n.denominator as now_denominator,
               n.status as now_status, n.missing_reason as now_missing
        from wanted w left join home h on true left join indicator_name m on m.code = w.code
        left join lateral (
          select f.* from reported_value f join report r on r.id = f.report and r.official_version = f.version
          where r.duty = :duty and r.period = :before and f.indicator = w.code
            and f.component is not distinct from w.component and f.breakdown is null
            and split_part(f.place, '@', 1) = h.code
          order by (r.agency = :agency) desc, r.accepted_at desc limit 1) l on true
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

    private static final String TASKS = """
        select a.subject, min(a.role) filter (where a.role = 'LEAD') as lead
        from assignment_copy a
        where a.agency = :agency and a.subject_kind = 'TASK' and a.role in ('LEAD', 'COORDINATE')
          and :day between a.valid_from and coalesce(a.valid_to, 'infinity')
        group by a.subject order by a.subject
        """;

    private final EntityManager database;
    private final Indicators indicators;
    private final Territories territories;
    private final PlanPapers papers;

    Forms(EntityManager database, Indicators indicators, Territories territories, PlanPapers papers) {
        this.database = database;
        this.indicators = indicators;
        this.territories = territories;
        this.papers = papers;
    }

    public FormView of(Obligation obligation) {
        List<FormView.Section> sections = papers.sectionsOf(obligation.duty());
        return new FormView(
                obligation.id(),
                obligation.agency(),
                obligation.period(),
                obligation.lateAt(),
                obligation.report(),
                sections.stream().map(FormView.Section::name).toList(),
                sections,
                figures(obligation),
                territories.of(obligation),
                tasks(obligation),
                papers.areas(),
                List.of(Spending.Source.values()));
    }

    private List<FormView.Line> figures(Obligation obligation) {
        int year = Integer.parseInt(obligation.period());
        return rows(database.createNativeQuery(FIGURES, Tuple.class)
                        .setParameter("agency", obligation.agency())
                        .setParameter("duty", obligation.duty())
                        .setParameter("obligation", obligation.id())
                        .setParameter("before", String.valueOf(year - 1))
                        .setParameter("year", year)
                        .setParameter("day", obligation.heldOn()))
                .stream()
                .map(row -> line(row, year))
                .toList();
    }

    private List<FormView.TaskLine> tasks(Obligation obligation) {
        return rows(database.createNativeQuery(TASKS, Tuple.class)
                        .setParameter("agency", obligation.agency())
                        .setParameter("day", obligation.heldOn()))
                .stream()
                .map(row -> new FormView.TaskLine(
                        row.get("subject", String.class),
                        papers.titleOf(row.get("subject", String.class)),
                        row.get("lead", String.class) == null ? "COORDINATE" : "LEAD"))
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
