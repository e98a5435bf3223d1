package vn.hue.ansinh.agencies.assignment;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The last days that people stated of what was taken over, by its id. */
@ApplicationScoped
class StatedEnds {
    private static final String PUT = """
            insert into stated_end (id, last_day, changed_by) values (:id, :day, :by)
            on conflict (id) do update set last_day = excluded.last_day, changed_by = excluded.changed_by
            """;

    private final EntityManager database;

    StatedEnds(EntityManager database) {
        this.database = database;
    }

    Map<String, LocalDate> all() {
        @SuppressWarnings("unchecked") // a native query of tuples answers tuples
        List<Tuple> rows = database.createNativeQuery("select id, last_day from stated_end", Tuple.class)
                .getResultList();
        return rows.stream().collect(toMap(row -> row.get(0, String.class), row -> row.get(1, LocalDate.class)));
    }

    /** @param day null takes back what was stated */
    void put(String id, @Nullable LocalDate day, String by) {
        if (day == null) {
            database.createNativeQuery("delete from stated_end where id = :id")
                    .setParameter("id", id)
                    .executeUpdate();
            return;
        }
        database.createNativeQuery(PUT)
                .setParameter("id", id)
                .setParameter("day", day)
                .setParameter("by", by)
                .executeUpdate();
    }
}
