package vn.hue.ansinh.agencies.table;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Map;
import vn.hue.ansinh.kit.outbox.Outbox;
import vn.hue.ansinh.kit.outbox.OutgoingEvent;
import vn.hue.ansinh.kit.problem.KeptJson;

/**
 * Hands all rows of a table to one statement, as a JSON array that PostgreSQL takes apart. The statement writes only
 * what differs and returns what it wrote, so that loading again changes nothing and tells nothing.
 */
@ApplicationScoped
public class Tables {
    private final EntityManager database;
    private final ObjectMapper json;
    private final Outbox outbox;

    Tables(EntityManager database, ObjectMapper json, Outbox outbox) {
        this.database = database;
        this.json = json;
        this.outbox = outbox;
    }

    /** Runs a statement over the parameter {@code :rows} that returns nothing. */
    public void write(String sql, List<?> rows) {
        database.createNativeQuery(sql)
                .setParameter("rows", KeptJson.write(json, rows))
                .executeUpdate();
    }

    /** Runs a statement over the parameter {@code :rows} and tells about each row that it returns. */
    public void writeAndTell(String sql, List<?> rows, Telling telling) {
        writeAndTell(sql, rows, Map.of(), telling);
    }

    /** As {@link #writeAndTell(String, List, Telling)}, with parameters beside the rows. */
    public void writeAndTell(String sql, List<?> rows, Map<String, ?> parameters, Telling telling) {
        read(sql, rows, parameters).forEach(row -> outbox.record(telling.of(row)));
    }

    /** Runs a statement over the parameter {@code :rows} and answers what it returns. */
    public List<Tuple> writeAndRead(String sql, List<?> rows) {
        return read(sql, rows, Map.of());
    }

    @SuppressWarnings("unchecked") // a native query of tuples answers tuples
    private List<Tuple> read(String sql, List<?> rows, Map<String, ?> parameters) {
        Query query = database.createNativeQuery(sql, Tuple.class).setParameter("rows", KeptJson.write(json, rows));
        parameters.forEach(query::setParameter);
        return query.getResultList();
    }

    /** How a changed row is told. */
    @FunctionalInterface
    public interface Telling {
        OutgoingEvent of(Tuple row);
    }
}
