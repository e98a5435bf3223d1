package vn.hue.ansinh.indicators.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What was last told of each indicator. */
@ApplicationScoped
class ToldIndicators {
    private final EntityManager database;

    ToldIndicators(EntityManager database) {
        this.database = database;
    }

    /** @param state hash of all that was told */
    record Told(String state, int revision) {}

    Map<String, Told> of(Collection<String> codes) {
        List<Tuple> rows = database.createNativeQuery(
                        "select indicator, state, revision from indicator_told where indicator = any(:codes)",
                        Tuple.class)
                .setParameter("codes", codes.toArray(String[]::new))
                .getResultList();
        return rows.stream()
                .collect(Collectors.toMap(
                        row -> row.get(0, String.class),
                        row -> new Told(row.get(1, String.class), row.get(2, Integer.class))));
    }

    void keep(String code, Told told) {
        database.createNativeQuery("""
            insert into indicator_told (indicator, state, revision) values (:code, :state, :revision)
            on conflict (indicator) do update set state = excluded.state, revision = excluded.revision
            """)
                .setParameter("code", code)
                .setParameter("state", told.state())
                .setParameter("revision", told.revision())
                .executeUpdate();
    }
}
