package vn.hue.ansinh.indicators.observation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import vn.hue.ansinh.kit.page.Page;

/** Every figure ever stated; the {@link Ledger} alone adds to them. */
@ApplicationScoped
public class Observations implements PanacheRepositoryBase<Observation, UUID> {
    // A row holds when no higher revision of its series was known at that instant.
    private static final String ASKED_FOR = """
            select o.* from observation o
            where o.indicator = :indicator and o.year between :from and :to and o.recorded_at <= :asOf
              and (:place = '' or o.place_code = :place or o.place_code || '@' || o.place_valid_from = :place)
              and (:history or not o.withdrawn and not exists (
                  select from observation n
                  where n.indicator = o.indicator and n.period = o.period and n.place_code = o.place_code
                    and n.place_valid_from = o.place_valid_from
                    and n.component_key = o.component_key and n.breakdown_key = o.breakdown_key
                    and n.revision > o.revision and n.recorded_at <= :asOf))
              and (o.period, o.place_code, o.place_valid_from, o.component_key, o.breakdown_key, o.revision)
                  > (:period, :placeCode, cast(:validFrom as date), :component, :breakdown, :revision)
            order by o.period, o.place_code, o.place_valid_from, o.component_key, o.breakdown_key, o.revision
            limit :rows
            """;

    // Of a place that was founded anew under its old code, the younger one speaks for the year they share.
    private static final String YEARLY = """
            select distinct on (o.indicator, o.component, o.period) o.*
            from observation o
            join indicator i on i.code = o.indicator
            join policy_area a on a.code = i.area
            join plan p on p.code = a.plan and p.place = o.place_code
            where o.indicator in (:indicators) and o.breakdown is null and o.yearly and o.recorded_at <= :asOf
            order by o.indicator, o.component, o.period, o.place_valid_from desc, o.revision desc
            """;

    private static final String YEARLY_WITH_HISTORY = """
            select o.*
            from observation o
            join indicator i on i.code = o.indicator
            join policy_area a on a.code = i.area
            join plan p on p.code = a.plan and p.place = o.place_code
            where o.indicator in (:indicators) and o.breakdown is null and o.yearly
            """;

    /** What was known of an indicator, by period, place, component, breakdown and revision. */
    Page<Observation> page(String indicator, ObservationQuery query, Instant asOf) {
        Bookmark after = Bookmark.of(query.page());
        List<Observation> rows = getEntityManager()
                .createNativeQuery(ASKED_FOR, Observation.class)
                .setParameter("indicator", indicator)
                .setParameter("from", query.from())
                .setParameter("to", query.to())
                .setParameter("asOf", asOf)
                .setParameter("place", query.place())
                .setParameter("history", query.includesHistory())
                .setParameter("period", after.period())
                .setParameter("placeCode", after.placeCode())
                .setParameter("validFrom", after.placeValidFrom())
                .setParameter("component", after.component())
                .setParameter("breakdown", after.breakdown())
                .setParameter("revision", after.revision())
                .setParameter("rows", query.page().limitAndOneMore())
                .getResultList();
        return Page.of(rows, query.page(), Bookmark::keys);
    }

    /** As {@link #yearly}, with the revisions that were replaced. */
    public List<Observation> yearlyWithHistory(Collection<String> indicators) {
        return getEntityManager()
                .createNativeQuery(YEARLY_WITH_HISTORY, Observation.class)
                .setParameter("indicators", indicators)
                .getResultList();
    }

    /**
     * The figures of whole years for the place the plan is about, as they were known at the instant, in one query for
     * all indicators. Quarters, months and spans of years stay out: part of a year says too little about the year, and
     * a span cannot be shared out among its years. What was stated as missing comes without a value.
     */
    public List<Observation> yearly(Collection<String> indicators, Instant asOf) {
        if (indicators.isEmpty()) {
            return List.of();
        }
        return getEntityManager()
                .createNativeQuery(YEARLY, Observation.class)
                .setParameter("indicators", indicators)
                .setParameter("asOf", asOf)
                .getResultList();
    }
}
