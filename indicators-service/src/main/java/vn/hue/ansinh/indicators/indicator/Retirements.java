package vn.hue.ansinh.indicators.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Which indicators were counted no more, as far as it was known. */
@ApplicationScoped
class Retirements {
    private static final String OVER = """
            select last.code from (
                select distinct on (c.code) c.code, cast(c.state ->> 'lastDay' as date) as last_day
                from catalogue_change c
                where c.kind = 'INDICATOR' and c.action in ('RETIRED', 'REINSTATED') and c.recorded_at <= :asOf
                order by c.code, c.number desc) last
            where last.last_day < :day
            """;

    private final EntityManager database;

    Retirements(EntityManager database) {
        this.database = database;
    }

    /** @param day before which it was over */
    Set<String> over(Instant asOf, LocalDate day) {
        List<?> codes = database.createNativeQuery(OVER)
                .setParameter("asOf", asOf)
                .setParameter("day", day)
                .getResultList();
        return codes.stream().map(String.class::cast).collect(Collectors.toSet());
    }
}
