package vn.hue.ansinh.reporting.trail;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.reporting.figure.CanonicalJson;

/** Reads what records say, set at a time, whoever keeps them. */
@ApplicationScoped
public class Records {
    private static final ObjectMapper EXACT = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();
    private static final String FETCH_SIZE = "org.hibernate.fetchSize";
    private static final int SOME = 500;

    private final EntityManager database;

    Records(EntityManager database) {
        this.database = database;
    }

    /** In the order in which they are named. */
    List<Said> of(Sealable kind, String whose, Collection<String> ids) {
        Query query = read(kind, """
                join unnest(cast(:ids as text[])) with ordinality named(id, place) on named.id = r.id
                where r.whose = :whose order by named.place
                """).setParameter("whose", whose).setParameter("ids", ids.toArray(String[]::new));
        return said(kind, query.getResultList().stream()).toList();
    }

    /** @param whose of these alone; null for all */
    public Stream<Said> all(Sealable kind, @Nullable String whose) {
        return said(
                kind,
                read(kind, "where cast(:whose as text) is null or r.whose = :whose")
                        .setParameter("whose", whose)
                        .setHint(FETCH_SIZE, SOME)
                        .getResultStream());
    }

    private Query read(Sealable kind, String which) {
        return database.createNativeQuery(
                "select r.whose, r.id, r.says::text as says from (" + kind.rows() + ") r(whose, id, says) " + which,
                Tuple.class);
    }

    @SuppressWarnings("unchecked") // a native query of tuples answers tuples
    private static Stream<Said> said(Sealable kind, Stream<?> rows) {
        return ((Stream<Tuple>) rows)
                .map(row -> new Said(
                        kind.chain(row.get("whose", String.class)),
                        kind.record(row.get("id", String.class)),
                        hash(row.get("says", String.class))));
    }

    private static String hash(String says) {
        try {
            return CanonicalJson.sha256(EXACT.readTree(says));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
