package vn.hue.ansinh.agencies.place;

import static java.util.stream.Collectors.toMap;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.hue.ansinh.agencies.hand.Hand;
import vn.hue.ansinh.agencies.hand.Turn;
import vn.hue.ansinh.kit.problem.KeptJson;

/** Reads and writes which parts of places went where, and keeps each state that was ever set. */
@ApplicationScoped
class Shares {
    // A part that was stated is shown, whether it counts yet or waits for the others.
    private static final String EDGES = """
            select e.successor, e.kind, e.certainty, e.share, coalesce(e.origin_share, s.origin_share) as origin_share, e.basis
            from place_edge e
            join place_succession s on s.predecessor = e.predecessor and s.successor = e.successor
            where e.predecessor = :id order by e.successor
            """;

    private static final String OTHERS = """
            select o.successor, coalesce(sum(o.origin_share), 0) from place_succession o
            join place_succession mine on mine.successor = o.successor and mine.predecessor = :id
            where o.predecessor <> :id
            group by o.successor
            """;

    private static final String REVISION = "select revision from place where id = :id";

    private static final String WRITE = """
            update place_succession e
            set share = s.share, origin_share = s."originShare", basis = cast(:state as jsonb) ->> 'basis'
            from jsonb_to_recordset(cast(:state as jsonb) -> 'successors')
                 as s (place text, share numeric, "originShare" numeric)
            where e.predecessor = :id and e.successor = s.place
              and (e.share, e.origin_share, e.basis)
                  is distinct from (s.share, s."originShare", cast(:state as jsonb) ->> 'basis')
            """;

    private static final String KEEP = """
            insert into place_share_change (id, state, recorded_at, recorded_by)
            values (:id, cast(:state as jsonb), :at, :by)
            """;

    private final EntityManager database;
    private final ObjectMapper json;

    Shares(EntityManager database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    Optional<SharesView> find(String id) {
        List<?> revision =
                database.createNativeQuery(REVISION).setParameter("id", id).getResultList();
        return revision.stream().findFirst().map(found -> new SharesView(id, edges(id), ((Number) found).longValue()));
    }

    /** One writer at a time, for parts of one place come from several. */
    void open() {
        database.createNativeQuery(Turn.TAKE).getSingleResult();
    }

    /** What other places were said to have brought to its successors; without those that came of this place alone. */
    @SuppressWarnings("unchecked") // a native query of tuples answers tuples
    Map<String, BigDecimal> broughtByOthers(String id) {
        List<Tuple> rows = database.createNativeQuery(OTHERS, Tuple.class)
                .setParameter("id", id)
                .getResultList();
        return rows.stream().collect(toMap(row -> row.get(0, String.class), row -> row.get(1, BigDecimal.class)));
    }

    /** Saying the same again changes nothing. */
    void write(String id, SetShares asked, Hand hand) {
        String state = KeptJson.write(json, asked);
        int changed = database.createNativeQuery(WRITE)
                .setParameter("id", id)
                .setParameter("state", state)
                .executeUpdate();
        if (changed > 0) {
            keep(id, state, hand);
        }
    }

    private void keep(String id, String state, Hand hand) {
        database.createNativeQuery("update place set revision = revision + 1 where id = :id")
                .setParameter("id", id)
                .executeUpdate();
        database.createNativeQuery(KEEP)
                .setParameter("id", id)
                .setParameter("state", state)
                .setParameter("at", hand.at())
                .setParameter("by", hand.by())
                .executeUpdate();
    }

    @SuppressWarnings("unchecked") // a native query of tuples answers tuples
    private List<SharesView.Edge> edges(String id) {
        List<Tuple> rows = database.createNativeQuery(EDGES, Tuple.class)
                .setParameter("id", id)
                .getResultList();
        return rows.stream()
                .map(row -> new SharesView.Edge(
                        row.get("successor", String.class),
                        row.get("kind", String.class),
                        row.get("certainty", String.class),
                        row.get("share", BigDecimal.class),
                        row.get("origin_share", BigDecimal.class),
                        row.get("basis", String.class)))
                .toList();
    }
}
