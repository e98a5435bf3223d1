package vn.hue.ansinh.agencies.place;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;
import vn.hue.ansinh.kit.outbox.Outbox;

/** Tells the others about each place that has a state they were not told of. */
@ApplicationScoped
class TellingPlaces {
    private static final String UNTOLD = """
            with news as (
                update place set told_revision = revision where told_revision < revision returning *)
            select n.id, n.code, n.valid_from, n.valid_to, n.level, n.kind, n.name, n.parent, n.revision,
                   coalesce((select cast(jsonb_agg(jsonb_build_object('id', e.successor, 'kind', e.kind,
                                         'share', e.share, 'originShare', e.origin_share) order by e.successor) as text)
                             from place_edge e where e.predecessor = n.id), '[]') as successors
            from news n order by n.id
            """;

    private final EntityManager database;
    private final Outbox outbox;

    TellingPlaces(EntityManager database, Outbox outbox) {
        this.database = database;
        this.outbox = outbox;
    }

    @SuppressWarnings("unchecked") // a native query of tuples answers tuples
    void tell() {
        List<Tuple> news = database.createNativeQuery(UNTOLD, Tuple.class).getResultList();
        news.forEach(row -> outbox.record(PlaceChanged.event(row)));
    }
}
