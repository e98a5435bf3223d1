package vn.hue.ansinh.indicators.progress;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** What the other services were last told of how each indicator stands, and stood in each year. */
@ApplicationScoped
class ToldYears {
    private static final String KEEP = """
            insert into verdict_years_told (indicator, state, revision) values (:indicator, :state, :revision)
            on conflict (indicator) do update set state = excluded.state, revision = excluded.revision
            """;

    private final EntityManager database;

    ToldYears(EntityManager database) {
        this.database = database;
    }

    /** @param state hash of all that was told */
    record Told(String state, int revision) {}

    Map<String, Told> of(Collection<String> indicators) {
        List<Tuple> rows = database.createNativeQuery(
                        "select indicator, state, revision from verdict_years_told where indicator = any(:codes)",
                        Tuple.class)
                .setParameter("codes", indicators.toArray(String[]::new))
                .getResultList();
        return rows.stream()
                .collect(toMap(
                        row -> row.get(0, String.class),
                        row -> new Told(row.get(1, String.class), row.get(2, Integer.class))));
    }

    void keep(String indicator, Told told) {
        database.createNativeQuery(KEEP)
                .setParameter("indicator", indicator)
                .setParameter("state", told.state())
                .setParameter("revision", told.revision())
                .executeUpdate();
    }
}
