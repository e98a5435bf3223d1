package vn.hue.ansinh.agencies.place;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;
import vn.hue.ansinh.agencies.hand.Turn;
import vn.hue.ansinh.kit.outbox.Outbox;

/** Tells the others about each place that has a state they were not told of. */
@ApplicationScoped
public class TellingPlaces {
    private static final String NOW = """
            with edges as (
                select predecessor, jsonb_agg(jsonb_build_object('id', successor, 'kind', kind, 'share', share,
                                        'originShare', origin_share) order by successor) as edges
                from place_edge group by predecessor),
            now as (
                select q.id, coalesce(e.edges, '[]') as edges from place q left join edges e on e.predecessor = q.id)
            """;

    // A second predecessor of a place changes what part of it comes from the first, though of that nothing was changed.
    private static final String MOVED = NOW + """
            update place p set revision = revision + 1 from now
            where now.id = p.id and p.told_revision = p.revision and p.told_edges <> now.edges
            """;

    private static final String UNTOLD = NOW + """
            , news as (
                update place p set told_revision = revision, told_edges = now.edges from now
                where now.id = p.id and p.told_revision < p.revision returning p.*)
            select id, code, valid_from, valid_to, level, kind, name, parent, revision,
                   cast(told_edges as text) as successors, false as withdrawn
            from news order by id
            """;

    private static final String GONE = """
            select p.id, code, valid_from, valid_to, level, kind, name, parent, t.revision, '[]' as successors,
                   true as withdrawn
            from place p join place_taken_back t on t.id = p.id where p.founded_by = :redrawing order by p.id
            """;

    private final EntityManager database;
    private final Outbox outbox;

    TellingPlaces(EntityManager database, Outbox outbox) {
        this.database = database;
        this.outbox = outbox;
    }

    /** Takes the turn to write, before any row is held: whoever sets shares takes it first, too. */
    void open() {
        database.createNativeQuery(Turn.TAKE).getSingleResult();
    }

    @SuppressWarnings("unchecked") // a native query of tuples answers tuples
    public void tell() {
        database.createNativeQuery(MOVED).executeUpdate();
        List<Tuple> news = database.createNativeQuery(UNTOLD, Tuple.class).getResultList();
        news.forEach(row -> outbox.record(PlaceChanged.event(row)));
    }

    /** That the places this resolution founded never were. */
    @SuppressWarnings("unchecked") // a native query of tuples answers tuples
    public void tellGone(String redrawing) {
        List<Tuple> gone = database.createNativeQuery(GONE, Tuple.class)
                .setParameter("redrawing", redrawing)
                .getResultList();
        gone.forEach(row -> outbox.record(PlaceChanged.event(row)));
    }
}
