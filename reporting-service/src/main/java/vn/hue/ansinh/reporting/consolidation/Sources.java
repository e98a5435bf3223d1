package vn.hue.ansinh.reporting.consolidation;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.kit.problem.InvalidFields;
import vn.hue.ansinh.kit.problem.KeptJson;
import vn.hue.ansinh.reporting.figure.FigureStatus;
import vn.hue.ansinh.reporting.figure.Narrative;
import vn.hue.ansinh.reporting.figure.Spending;

/** Reads what a consolidation is made of: a few statements, however many agencies have reported. */
@ApplicationScoped
class Sources {
    // What the calendar brings, and reviews of several years; what was requested is about one matter each.
    private static final String STANDING = """
            select o.id, o.period, o.agency, coalesce(g.name, o.agency) as name, o.obligatory, o.nominal_date,
                   o.held_on, o.late_at,
                   o.first_submitted_at, o.report_status, o.exempt, r.id as report,
                   coalesce(o.passed_at <= :now, false) as passed_on,
                   r.official_version, v.sha256, v.narrative::text as narrative, v.spending::text as spending, v.incomplete,
                   array(select distinct a.subject from assignment_copy a
                         where a.agency = o.agency and a.subject_kind = 'AREA' and a.role = 'LEAD'
                           and a.valid_from <= make_date(o.period::int, 12, 31)
                           and coalesce(a.valid_to, 'infinity') >= make_date(o.period::int, 1, 1)
                         order by a.subject) as areas
            from standing_obligation o
            left join agency_copy g on g.code = o.agency
            left join report r on r.id = o.report
            left join report_version v on v.report = r.id and v.number = r.official_version
            where o.duty = :duty and o.period between :from and :period
              and (o.occasion = '' or o.occasion ~ '^Y[0-9]+$'
                or (o.occasion like 'FINAL%' and r.official_version is not null))
              and (o.begins_at is null or o.begins_at <= :now)
            order by o.period, o.agency, length(o.occasion), o.occasion
            """;
    // Who leads is seen on the last day in time for the year's own reports: an agency's final figures, asked for later,
    // stay behind its first ones, whatever has passed meanwhile.
    private static final String FIGURES = """
            select r.period, r.agency, f.indicator, f.component, f.place,
                   case when p.level = 'PROVINCE' or make_date(r.period::int, 12, 31)
                     between p.valid_from and coalesce(p.valid_to, 'infinity') then p.level else '' end as level,
                   coalesce(split_part(g.place, '@', 1) = split_part(f.place, '@', 1), false) as own, f.value,
                   f.numerator, f.denominator, f.status, f.synthetic, f.justification, n.name as place_name,
                   coalesce(g.name, r.agency) as agency_name,
                   coalesce(o.occasion, '') as occasion
            from (select r.id, r.period, r.agency, accepted.version,
                         min(accepted.held_on) over (partition by r.period, r.agency) as held_on
                  from unnest(cast(:reports as uuid[]), cast(:versions as int[]), cast(:days as date[]))
                    as accepted (report, version, held_on)
                  join report r on r.id = accepted.report) r
            join reported_value f on f.report = r.id and f.version = r.version
            left join obligation o on o.report = r.id
            left join agency_copy g on g.code = r.agency
            left join place_name n on n.id = f.place
            left join place_copy p on p.id = f.place
            where f.breakdown is null
            order by f.indicator, f.component nulls first, r.period, exists (
                select from assignment_copy a
                where a.agency = r.agency and a.subject_kind = 'INDICATOR' and a.subject = f.indicator and a.role = 'LEAD'
                  and r.held_on between a.valid_from and coalesce(a.valid_to, 'infinity')) desc, r.agency, f.place,
              length(o.occasion), o.occasion
            """;

    private final EntityManager database;
    private final ObjectMapper json;
    private final Clock clock;

    Sources(EntityManager database, ObjectMapper json, Clock clock) {
        this.database = database;
        this.json = json;
        this.clock = clock;
    }

    List<Standing> standing(OpenConsolidation asked) {
        return rows(database.createNativeQuery(STANDING, Tuple.class)
                        .setParameter("duty", asked.duty())
                        .setParameter("from", asked.shownFrom())
                        .setParameter("period", asked.period())
                        .setParameter("now", clock.instant()))
                .map(this::standing)
                .toList();
    }

    /** The versions cannot change any more, so the moment of this second question does not matter. */
    List<Stated> figures(List<Standing> accepted) {
        return rows(database.createNativeQuery(FIGURES, Tuple.class)
                        .setParameter(
                                "reports",
                                accepted.stream().map(Standing::report).toArray(UUID[]::new))
                        .setParameter(
                                "versions",
                                accepted.stream().map(Standing::version).toArray(Integer[]::new))
                        .setParameter(
                                "days", accepted.stream().map(Standing::heldOn).toArray(LocalDate[]::new)))
                .map(Sources::stated)
                .toList();
    }

    /** How many places of each level there are on the last day of the year. */
    Map<String, Integer> places(String year) {
        return rows(database.createNativeQuery("""
                        select level, count(*) as many from place_copy
                        where make_date(:year, 12, 31) between valid_from and coalesce(valid_to, 'infinity')
                        group by level
                        """, Tuple.class).setParameter("year", Integer.parseInt(year)))
                .collect(Collectors.toMap(row -> row.get("level", String.class), row -> row.get("many", Number.class)
                        .intValue()));
    }

    boolean knowsDuty(String duty) {
        return !database.createNativeQuery("select 1 from duty where code = :duty")
                .setParameter("duty", duty)
                .getResultList()
                .isEmpty();
    }

    /** Why nothing stands for the period: what the calendar brings stands as soon as it has begun. */
    InvalidFields unfit(OpenConsolidation asked) {
        Object ofTheCalendar = database.createNativeQuery("""
                        select bool_or(occasion = '' or occasion ~ '^Y[0-9]+$') from obligation
                        where duty = :duty and period = :period
                        """)
                .setParameter("duty", asked.duty())
                .setParameter("period", asked.period())
                .getSingleResult();
        if (ofTheCalendar == null) {
            return Unfit.period();
        }
        return (boolean) ofTheCalendar ? Unfit.upcoming() : Unfit.requests();
    }

    @SuppressWarnings("unchecked") // a native query of tuples answers tuples
    static Stream<Tuple> rows(Query query) {
        return ((List<Tuple>) query.getResultList()).stream();
    }

    private Standing standing(Tuple row) {
        return new Standing(
                row.get("id", String.class),
                row.get("period", String.class),
                row.get("agency", String.class),
                row.get("name", String.class),
                row.get("obligatory", String.class),
                row.get("nominal_date", LocalDate.class),
                row.get("held_on", LocalDate.class),
                row.get("late_at", Instant.class),
                row.get("first_submitted_at", Instant.class),
                row.get("report_status", String.class),
                row.get("exempt", Boolean.class),
                row.get("passed_on", Boolean.class),
                row.get("report", UUID.class),
                row.get("official_version", Integer.class),
                row.get("sha256", String.class),
                narrative(row.get("narrative", String.class)),
                spending(row.get("spending", String.class)),
                row.get("incomplete", String.class),
                List.of(row.get("areas", String[].class)));
    }

    private static Stated stated(Tuple row) {
        return new Stated(
                row.get("period", String.class),
                row.get("agency", String.class),
                row.get("indicator", String.class),
                row.get("component", String.class),
                row.get("place", String.class),
                row.get("level", String.class),
                row.get("own", Boolean.class),
                row.get("value", BigDecimal.class),
                row.get("numerator", BigDecimal.class),
                row.get("denominator", BigDecimal.class),
                FigureStatus.valueOf(row.get("status", String.class)),
                row.get("synthetic", Boolean.class),
                row.get("occasion", String.class),
                row.get("justification", String.class),
                row.get("place_name", String.class),
                row.get("agency_name", String.class));
    }

    private @Nullable Narrative narrative(@Nullable String text) {
        return text == null ? null : Objects.requireNonNull(KeptJson.read(json, text, Narrative.class));
    }

    private List<Spending> spending(@Nullable String text) {
        return text == null ? List.of() : List.of(KeptJson.read(json, text, Spending[].class));
    }
}
