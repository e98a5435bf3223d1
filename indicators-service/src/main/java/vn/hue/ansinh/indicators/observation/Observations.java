package vn.hue.ansinh.indicators.observation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Every figure ever stated; the {@link Ledger} alone adds to them, and {@link SeriesPages} reads them page by page. */
@ApplicationScoped
public class Observations implements PanacheRepositoryBase<Observation, UUID> {
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

    // Of a place that was founded anew under its old code, the younger one speaks for the year they share, unless it
    // took back what it had said. One step for each series, however often it was revised.
    private static final String OF_THE_PLAN = "select distinct on (s.indicator, s.component_key, s.period) o.* "
            + SERIES_OF_THE_PLAN
            + " cross join lateral (select o.* from observation o where "
            + OF_THE_SERIES
            + """
             and o.recorded_at <= :asOf order by o.revision desc limit 1) o
            where s.indicator in (:indicators) and %s
            order by s.indicator, s.component_key, s.period, o.withdrawn, s.place_valid_from desc
            """;

    private static final String OF_A_YEAR = "length(s.period) = 4";
    private static final String YEARLY = OF_THE_PLAN.formatted(OF_A_YEAR);
    private static final String OF_OTHER_PERIODS = OF_THE_PLAN.formatted("not " + OF_A_YEAR);

    private static final String WITH_HISTORY = "select o.* " + SERIES_OF_THE_PLAN + " join observation o on "
            + OF_THE_SERIES + " where s.indicator in (:indicators) and %s";

    private static final String YEARLY_WITH_HISTORY = WITH_HISTORY.formatted(OF_A_YEAR);
    private static final String OF_ANY_PERIOD_WITH_HISTORY = WITH_HISTORY.formatted("true");

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
