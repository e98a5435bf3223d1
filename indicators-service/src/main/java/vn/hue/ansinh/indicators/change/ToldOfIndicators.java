package vn.hue.ansinh.indicators.change;

import static java.util.stream.Collectors.toMap;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** What was last told of each indicator; each kind of news about them has a table. */
public final class ToldOfIndicators {
    private final EntityManager database;
    private final String table;

    /** @param table a constant of this code */
    public ToldOfIndicators(EntityManager database, String table) {
        this.database = database;
        this.table = table;
    }

    public Map<String, Told> of(Collection<String> indicators) {
        List<Tuple> rows = database.createNativeQuery(
                        "select indicator, state, revision from " + table + " where indicator = any(:codes)",
                        Tuple.class)
                .setParameter("codes", indicators.toArray(String[]::new))
                .getResultList();
        return rows.stream()
                .collect(toMap(
                        row -> row.get(0, String.class),
                        row -> new Told(row.get(1, String.class), row.get(2, Integer.class))));
    }

    public void keep(String indicator, Told told) {
        database.createNativeQuery("insert into " + table + " (indicator, state, revision)" + """
                 values (:indicator, :state, :revision)
                on conflict (indicator) do update set state = excluded.state, revision = excluded.revision
                """)
                .setParameter("indicator", indicator)
                .setParameter("state", told.state())
                .setParameter("revision", told.revision())
                .executeUpdate();
    }
}
