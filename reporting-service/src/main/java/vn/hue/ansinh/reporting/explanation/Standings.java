package vn.hue.ansinh.reporting.explanation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Reads how indicators stand from the copies of verdicts and assignments. */
@ApplicationScoped
class Standings {
    private static final String STANDING = """
            select i.code,
                   v.verdict, v.colour, lead_of(i.code, :day) as lead
            from indicator_copy i left join verdict_now v on v.indicator = i.code where i.code = :indicator
            """;

    private final EntityManager database;

    Standings(EntityManager database) {
        this.database = database;
    }

    /** Empty for an indicator that does not exist. */
    Optional<Standing> of(String indicator, LocalDate day) {
        List<Tuple> rows = database.createNativeQuery(STANDING, Tuple.class)
                .setParameter("indicator", indicator)
                .setParameter("day", day)
                .getResultList();
        return rows.stream()
                .map(row -> new Standing(
                        row.get("code", String.class),
                        row.get("verdict", String.class),
                        row.get("colour", String.class),
                        row.get("lead", String.class)))
                .findFirst();
    }
}
