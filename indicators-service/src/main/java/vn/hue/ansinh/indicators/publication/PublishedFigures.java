package vn.hue.ansinh.indicators.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.indicators.plan.Plan;

/** The figures that citizens are shown. */
@ApplicationScoped
class PublishedFigures {
    // The highest revision of each place's figure of that year; the index of revisions has them in this order.
    private static final String BY_PLACE = """
            select o.place_code || '@' || o.place_valid_from, p.name, p.level, p.parent, o.period, o.value,
                   coalesce(o.numerator, case when :counted then o.value end), o.denominator
            from (
                select distinct on (place_code, place_valid_from) *
                from observation
                where indicator = :indicator and period = :period and component_key = '' and breakdown_key = ''
                order by place_code, place_valid_from, revision desc) o
            join place p on p.code = o.place_code and p.valid_from = o.place_valid_from
            where p.level <> 'PROVINCE' and not o.withdrawn and o.value is not null
            order by p.level desc, p.name collate "vi-x-icu", p.code
            """;

    private final EntityManager database;

    PublishedFigures(EntityManager database) {
        this.database = database;
    }

    /** Of the last year of the plan in which any place has one. */
    List<PlaceFigure> byPlace(String indicator, Plan plan, boolean counted) {
        return IntStream.iterate(plan.lastYear(), year -> year >= plan.firstYear(), year -> year - 1)
                .mapToObj(year -> byPlace(indicator, String.valueOf(year), counted))
                .filter(figures -> !figures.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private List<PlaceFigure> byPlace(String indicator, String period, boolean counted) {
        List<Tuple> rows = database.createNativeQuery(BY_PLACE, Tuple.class)
                .setParameter("indicator", indicator)
                .setParameter("period", period)
                .setParameter("counted", counted)
                .getResultList();
        return rows.stream().map(PublishedFigures::figure).toList();
    }

    private static PlaceFigure figure(Tuple row) {
        return new PlaceFigure(
                row.get(0, String.class),
                row.get(1, String.class),
                row.get(2, String.class),
                row.get(3, String.class),
                row.get(4, String.class),
                Objects.requireNonNull(row.get(5, BigDecimal.class)),
                row.get(6, BigDecimal.class),
                row.get(7, BigDecimal.class));
    }

    /** When the youngest of these observations was recorded. */
    @Nullable
    Instant lastRecorded(Collection<UUID> observations) {
        return observations.isEmpty()
                ? null
                : (Instant) database.createNativeQuery(
                                "select max(recorded_at) from observation where id in (:ids)", Instant.class)
                        .setParameter("ids", observations)
                        .getSingleResult();
    }
}
