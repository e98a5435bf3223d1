package vn.hue.ansinh.agencies.succession;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** From when to when agencies exist. */
@ApplicationScoped
public class Lives {
    private static final String EXISTS = """
            select exists (select from agency
                           where code = :code and cast(:day as date) between valid_from and coalesce(valid_to, 'infinity'))
            """;

    private final EntityManager database;

    Lives(EntityManager database) {
        this.database = database;
    }

    /** The life of one agency; null is open. */
    public record Life(
            String agency, LocalDate validFrom, @Nullable LocalDate validTo) {}

    /** In the order of their codes. */
    public List<Life> of(Collection<String> agencies) {
        List<Tuple> rows = database.createNativeQuery(
                        "select code, valid_from, valid_to from agency where code in (:codes) order by code",
                        Tuple.class)
                .setParameter("codes", agencies)
                .getResultList();
        return rows.stream()
                .map(row ->
                        new Life(row.get(0, String.class), row.get(1, LocalDate.class), row.get(2, LocalDate.class)))
                .toList();
    }

    public boolean exists(String agency, LocalDate day) {
        return (Boolean) database.createNativeQuery(EXISTS)
                .setParameter("code", agency)
                .setParameter("day", day)
                .getSingleResult();
    }
}
