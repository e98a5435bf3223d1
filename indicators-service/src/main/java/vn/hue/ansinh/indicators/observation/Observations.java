package vn.hue.ansinh.indicators.observation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.hue.ansinh.indicators.place.AskedPlace;
import vn.hue.ansinh.indicators.place.Structure;
import vn.hue.ansinh.indicators.place.Structures;
import vn.hue.ansinh.kit.page.Page;

/** Every figure ever stated; the {@link Ledger} alone adds to them. */
@ApplicationScoped
public class Observations implements PanacheRepositoryBase<Observation, UUID> {
    // A period begins with its year, so a range of years is a range of the unique index, whose order this is.
    private static final String ASKED_FOR = """
            select o.* from observation o
            where o.indicator = ? and o.period >= ? and o.period < ? and o.recorded_at <= ?
            """;

    private static final String OF_PLACE = " and o.place_code = ?";
    private static final String OF_PLACE_SINCE = " and o.place_valid_from = ?";
    private static final String OF_STANDING =
            " and o.place_code || '@' || o.place_valid_from = any (string_to_array(?, ','))";
    private static final String OF_COMPONENT = " and o.component_key = ?";

    // A row holds when it is the highest revision of its series known at that instant: one step in the unique index for
    // each row that is shown, where "not exists" lets the planner read the whole history at once. Not "=", which it
    // takes
    // for so rare that it would rather collect and sort a whole series than stop after a page of it.
    private static final String HOLDING = """
             and not o.withdrawn and o.revision >= (
                  select n.revision from observation n
                  where n.indicator = o.indicator and n.period = o.period and n.place_code = o.place_code
                    and n.place_valid_from = o.place_valid_from
                    and n.component_key = o.component_key and n.breakdown_key = o.breakdown_key
                    and n.recorded_at <= ?
                  order by n.revision desc limit 1)
            """;

    private static final String AFTER = """
             and (o.period, o.place_code, o.place_valid_from, o.component_key, o.breakdown_key, o.revision)
                  > (?, ?, cast(? as date), ?, ?, ?)
            """;

    private static final String PAGE = """
             order by o.indicator, o.period, o.place_code, o.place_valid_from, o.component_key, o.breakdown_key, o.revision
            limit ?
            """;

    private static final String SERIES_OF_THE_PLAN = """
            from plan_series s
            join indicator i on i.code = s.indicator
            join policy_area a on a.code = i.area
            join plan p on p.code = a.plan and p.place = s.place_code
            """;

    private static final String OF_THE_SERIES = """
            o.indicator = s.indicator and o.period = s.period and o.place_code = s.place_code
                  and o.place_valid_from = s.place_valid_from and o.component_key = s.component_key
                  and o.breakdown_key = ''
            """;

    // Of a place that was founded anew under its old code, the younger one speaks for the year they share. One step for
    // each series, however often it was revised.
    private static final String OF_THE_PLAN = "select distinct on (s.indicator, s.component_key, s.period) o.* "
            + SERIES_OF_THE_PLAN
            + " cross join lateral (select o.* from observation o where "
            + OF_THE_SERIES
            + """
             and o.recorded_at <= :asOf order by o.revision desc limit 1) o
            where s.indicator in (:indicators) and %s
            order by s.indicator, s.component_key, s.period, s.place_valid_from desc
            """;

    private static final String OF_A_YEAR = "length(s.period) = 4";
    private static final String YEARLY = OF_THE_PLAN.formatted(OF_A_YEAR);
    private static final String OF_OTHER_PERIODS = OF_THE_PLAN.formatted("not " + OF_A_YEAR);

    private static final String WITH_HISTORY = "select o.* " + SERIES_OF_THE_PLAN + " join observation o on "
            + OF_THE_SERIES + " where s.indicator in (:indicators) and %s";

    private static final String YEARLY_WITH_HISTORY = WITH_HISTORY.formatted(OF_A_YEAR);
    private static final String OF_ANY_PERIOD_WITH_HISTORY = WITH_HISTORY.formatted("true");

    private final Structures structures;

    Observations(Structures structures) {
        this.structures = structures;
    }

    /** Refuses a code that stood for different places, if the question does not say in which structure. */
    Structure structure(ObservationQuery query, Instant now) {
        return structures.of(
                query.view(now),
                ObservationQuery.PLACE,
                query.place(),
                Period.ofYear(query.from()).start(),
                Period.ofYear(query.to()).end());
    }

    /** What was known of an indicator, by period, place, component, breakdown and revision. */
    Page<Observation> page(String indicator, ObservationQuery query, Instant asOf, Structure structure) {
        Conditions asked = asked(indicator, query, asOf);
        ofPlace(query.place(), structure, asked);
        Bookmark after = Bookmark.of(query.page());
        if (!after.isBeforeAll()) {
            asked.add(
                    AFTER,
                    after.period(),
                    after.placeCode(),
                    after.placeValidFrom(),
                    after.component(),
                    after.breakdown(),
                    after.revision());
        }
        asked.add(PAGE, query.page().limitAndOneMore());
        Query rows = getEntityManager().createNativeQuery(asked.sql(), Observation.class);
        asked.bindTo(rows);
        return Page.of(
                ((List<?>) rows.getResultList())
                        .stream().map(Observation.class::cast).toList(),
                query.page(),
                Bookmark::keys);
    }

    private static Conditions asked(String indicator, ObservationQuery query, Instant asOf) {
        Conditions asked = new Conditions()
                .add(
                        ASKED_FOR,
                        indicator,
                        String.format("%04d", query.from()),
                        String.format("%04d", query.to() + 1),
                        asOf);
        if (!query.component().isEmpty()) {
            asked.add(OF_COMPONENT, query.component());
        }
        query.breakdown().ifPresent(wanted -> asked.add(" and " + wanted.condition(), wanted.text()));
        return query.includesHistory() ? asked : asked.add(HOLDING, asOf);
    }

    private static void ofPlace(AskedPlace place, Structure structure, Conditions asked) {
        if (place.isAny()) {
            return;
        }
        if (!structure.isAsReported()) {
            asked.add(OF_STANDING, String.join(",", structure.origins()));
            return;
        }
        asked.add(OF_PLACE, place.code());
        Optional.ofNullable(place.since()).ifPresent(since -> asked.add(OF_PLACE_SINCE, since));
    }

    /** As {@link #yearly}, with the revisions that were replaced. */
    public List<Observation> yearlyWithHistory(Collection<String> indicators) {
        return withHistory(YEARLY_WITH_HISTORY, indicators);
    }

    /** As {@link #yearlyWithHistory}, and the figures of quarters, months and spans of years as well. */
    public List<Observation> ofAnyPeriodWithHistory(Collection<String> indicators) {
        return withHistory(OF_ANY_PERIOD_WITH_HISTORY, indicators);
    }

    private List<Observation> withHistory(String sql, Collection<String> indicators) {
        return getEntityManager()
                .createNativeQuery(sql, Observation.class)
                .setParameter("indicators", indicators)
                .getResultList();
    }

    /**
     * The figures of whole years for the place the plan is about, as they were known at the instant, in one query for
     * all indicators. Quarters, months and spans of years stay out: part of a year says too little about the year, and
     * a span cannot be shared out among its years. What was stated as missing comes without a value.
     */
    public List<Observation> yearly(Collection<String> indicators, Instant asOf) {
        return known(YEARLY, indicators, asOf);
    }

    /** What {@link #yearly} leaves out: it says nothing of a year, but may show that a thing was done by a day. */
    public List<Observation> ofOtherPeriods(Collection<String> indicators, Instant asOf) {
        return known(OF_OTHER_PERIODS, indicators, asOf);
    }

    private List<Observation> known(String sql, Collection<String> indicators, Instant asOf) {
        if (indicators.isEmpty()) {
            return List.of();
        }
        return getEntityManager()
                .createNativeQuery(sql, Observation.class)
                .setParameter("indicators", indicators)
                .setParameter("asOf", asOf)
                .getResultList();
    }
}
