package vn.hue.ansinh.indicators.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.indicators.indicator.Indicator;
import vn.hue.ansinh.indicators.observation.HeldBack;
import vn.hue.ansinh.indicators.observation.ObservationStatus;
import vn.hue.ansinh.indicators.plan.Plan;
import vn.hue.ansinh.kit.time.Zones;

/** The figures that citizens are shown. */
@ApplicationScoped
class PublishedFigures {
    // One step into the key of the observations for each place and year, whatever was stated before or becomes known
    // later.
    private static final String OF_EACH = """
            select p.code || '@' || p.valid_from as place, p.name, p.level, p.code, p.valid_to, o.period, o.value, o.status,
                   h.indicator is not null as held, o.synthetic, o.id
            from place p
            cross join lateral (
                select known.* from generate_series(cast(:first as int), cast(:last as int)) as years(year)
                cross join lateral (
                    select n.* from observation n
                    where n.indicator = :indicator and n.period = cast(years.year as text) and n.place_code = p.code
                      and n.place_valid_from = p.valid_from and n.component_key = '' and n.breakdown_key = ''
                      and n.recorded_at <= :now
                    order by n.revision desc limit 1) known
                where not known.withdrawn and known.value is not null
                order by years.year desc limit 1) o
            """ + HeldBack.JOIN + """
            where p.level <> 'PROVINCE'
            """;

    // What is no more stands aside once all that came of it, or of that, can be seen: from what cannot, the way goes
    // on.
    private static final String BY_PLACE = """
            with recursive shown as (
            """ + OF_EACH + """
            ), heir as (
                select s.place, e.successor from shown s join place_edge e on e.predecessor = s.place
                where s.valid_to < :today
                union
                select h.place, e.successor from heir h join place_edge e on e.predecessor = h.successor
                where h.successor not in (select n.place from shown n where not n.held)
            ), aside as (
                select h.place from heir h left join shown n on n.place = h.successor and not n.held
                group by h.place
                having bool_and(n.place is not null or exists (select from place_edge e where e.predecessor = h.successor))
            )
            select place, name, level, period, value, status, held, synthetic, id from shown s
            where s.place not in (select a.place from aside a)
            order by period desc, level desc, name collate "vi-x-icu", code
            """;

    private final EntityManager database;
    private final Clock clock;

    PublishedFigures(EntityManager database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** The latest of each place within the plan, newest first; none where the indicator is not counted by place. */
    List<PlaceFigure> byPlace(Indicator indicator, Plan plan) {
        if (!indicator.isCountedByDistrict()) {
            return List.of();
        }
        List<Tuple> rows = database.createNativeQuery(BY_PLACE, Tuple.class)
                .setParameter("indicator", indicator.code())
                .setParameter("first", plan.firstYear())
                .setParameter("last", plan.lastYear())
                .setParameter("now", clock.instant())
                .setParameter("today", LocalDate.now(clock.withZone(Zones.VIETNAM)))
                .getResultList();
        return rows.stream().map(PublishedFigures::figure).toList();
    }

    private static PlaceFigure figure(Tuple row) {
        return new PlaceFigure(
                row.get(0, String.class),
                row.get(1, String.class),
                row.get(2, String.class),
                row.get(3, String.class),
                Objects.requireNonNull(row.get(4, BigDecimal.class)),
                ObservationStatus.valueOf(row.get(5, String.class)),
                row.get(6, Boolean.class),
                row.get(7, Boolean.class),
                row.get(8, UUID.class));
    }

    /** When the youngest of these observations was recorded. */
    @Nullable
    Instant lastRecorded(Collection<UUID> observations) {
        return observations.isEmpty()
                ? null
                : (Instant) database.createNativeQuery("select max(recorded_at) from observation where id in (:ids)")
                        .setParameter("ids", observations)
                        .getSingleResult();
    }
}
