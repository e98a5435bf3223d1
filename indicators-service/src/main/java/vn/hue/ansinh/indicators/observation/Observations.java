package vn.hue.ansinh.indicators.observation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import vn.hue.ansinh.kit.page.Page;

/** Every figure ever stated; the {@link Ledger} alone adds to them. */
@ApplicationScoped
public class Observations implements PanacheRepositoryBase<Observation, UUID> {
    // A period begins with its year, so a range of years is a range of the unique index, whose order this is.
    private static final String ASKED_FOR = """
            select o.* from observation o
            where o.indicator = :indicator and o.period >= :from and o.period < :to and o.recorded_at <= :asOf
            """;

    private static final String OF_PLACE = " and o.place_code = :placeAsked";
    private static final String OF_PLACE_SINCE = " and o.place_code || '@' || o.place_valid_from = :placeSince";

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
                    and n.recorded_at <= :asOf
                  order by n.revision desc limit 1)
            """;

    private static final String AFTER = """
             and (o.period, o.place_code, o.place_valid_from, o.component_key, o.breakdown_key, o.revision)
                  > (:period, :placeCode, cast(:validFrom as date), :component, :breakdown, :revision)
            """;

    private static final String PAGE = """
             order by o.indicator, o.period, o.place_code, o.place_valid_from, o.component_key, o.breakdown_key, o.revision
            limit :rows
            """;

    // Of a place that was founded anew under its old code, the younger one speaks for the year they share.
    private static final String OF_THE_PLAN = """
            select distinct on (o.indicator, o.component, o.period) o.*
            from observation o
            join indicator i on i.code = o.indicator
            join policy_area a on a.code = i.area
            join plan p on p.code = a.plan and p.place = o.place_code
            where o.indicator in (:indicators) and o.breakdown is null and %s and o.recorded_at <= :asOf
            order by o.indicator, o.component, o.period, o.place_valid_from desc, o.revision desc
            """;

    private static final String YEARLY = OF_THE_PLAN.formatted("o.yearly");
    private static final String OF_OTHER_PERIODS = OF_THE_PLAN.formatted("not o.yearly");

    private static final String WITH_HISTORY = """
            select o.*
            from observation o
            join indicator i on i.code = o.indicator
            join policy_area a on a.code = i.area
            join plan p on p.code = a.plan and p.place = o.place_code
            where o.indicator in (:indicators) and o.breakdown is null and %s
            """;

    private static final String YEARLY_WITH_HISTORY = WITH_HISTORY.formatted("o.yearly");
    private static final String OF_ANY_PERIOD_WITH_HISTORY = WITH_HISTORY.formatted("true");

    /** What was known of an indicator, by period, place, component, breakdown and revision. */
    Page<Observation> page(String indicator, ObservationQuery query, Instant asOf) {
        Bookmark after = Bookmark.of(query.page());
        String place = query.place();
        Query asked = getEntityManager()
                .createNativeQuery(sql(place, query.includesHistory(), after.isBeforeAll()), Observation.class)
                .setParameter("indicator", indicator)
                .setParameter("from", String.format("%04d", query.from()))
                .setParameter("to", String.format("%04d", query.to() + 1))
                .setParameter("asOf", asOf)
                .setParameter("rows", query.page().limitAndOneMore());
        if (!after.isBeforeAll()) {
            asked.setParameter("period", after.period())
                    .setParameter("placeCode", after.placeCode())
                    .setParameter("validFrom", after.placeValidFrom())
                    .setParameter("component", after.component())
                    .setParameter("breakdown", after.breakdown())
                    .setParameter("revision", after.revision());
        }
        if (!place.isEmpty()) {
            asked.setParameter("placeAsked", place.split("@", -1)[0]);
        }
        if (place.contains("@")) {
            asked.setParameter("placeSince", place);
        }
        List<Observation> rows = ((List<?>) asked.getResultList())
                .stream().map(Observation.class::cast).toList();
        return Page.of(rows, query.page(), Bookmark::keys);
    }

    /** Only the conditions that were asked for: the index serves those, and no "or" that might be empty. */
    private static String sql(String place, boolean history, boolean first) {
        return ASKED_FOR
                + (place.isEmpty() ? "" : OF_PLACE)
                + (place.contains("@") ? OF_PLACE_SINCE : "")
                + (history ? "" : HOLDING)
                + (first ? "" : AFTER)
                + PAGE;
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
