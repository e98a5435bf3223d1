package vn.hue.ansinh.indicators.progress;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import vn.hue.ansinh.indicators.verdict.ProgressStatus;

/** What the world was last told about each indicator. */
@ApplicationScoped
class ToldVerdicts {
    private static final String PUT = """
            insert into verdict_told (indicator, status, told_at) values (:indicator, :status, :at)
            on conflict (indicator) do update set status = excluded.status, told_at = excluded.told_at
            where verdict_told.status <> excluded.status
            """;

    private final EntityManager database;

    ToldVerdicts(EntityManager database) {
        this.database = database;
    }

    Map<String, ProgressStatus> of(Collection<String> indicators) {
        List<Tuple> rows = database.createNativeQuery(
                        "select indicator, status from verdict_told where indicator in (:codes)", Tuple.class)
                .setParameter("codes", indicators)
                .getResultList();
        return rows.stream()
                .collect(toMap(
                        row -> row.get(0, String.class), row -> ProgressStatus.valueOf(row.get(1, String.class))));
    }

    void put(String indicator, ProgressStatus status, Instant at) {
        database.createNativeQuery(PUT)
                .setParameter("indicator", indicator)
                .setParameter("status", status.name())
                .setParameter("at", at)
                .executeUpdate();
    }
}
