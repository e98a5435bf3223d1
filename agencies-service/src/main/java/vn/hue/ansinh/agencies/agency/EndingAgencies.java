package vn.hue.ansinh.agencies.agency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.List;
import vn.hue.ansinh.agencies.hand.Turn;
import vn.hue.ansinh.kit.outbox.Outbox;

/**
 * When agencies end. Their last day is the one that was stated for them or the one before a reorganisation that ends
 * them, whichever comes first; so a reorganisation that is taken back leaves exactly what would have been without it.
 */
@ApplicationScoped
public class EndingAgencies {
    private static final String SETTLE = """
            with settled as (
              select code, least(stated_to, last_day_by_reorganisation(code)) as last from agency)
            update agency a set valid_to = settled.last, revision = a.revision + 1
            from settled where settled.code = a.code
              and (a.valid_to is distinct from settled.last or a.code = any (cast(:concerned as text[])))
            returning a.code, name_vi, name_en, type, parent, place, valid_from, valid_to, revision
            """;

    private final EntityManager database;
    private final Outbox outbox;

    EndingAgencies(EntityManager database, Outbox outbox) {
        this.database = database;
        this.outbox = outbox;
    }

    /** Takes the turn to write, before anything is read. */
    public void open() {
        database.createNativeQuery(Turn.TAKE).getSingleResult();
    }

    /** Brings all agencies to the last day that follows, and tells of those that changed. */
    public void settle() {
        settle(List.of());
    }

    /**
     * As {@link #settle()}; those that a reorganisation concerns have changed even where they go on, for it is shown
     * beside them.
     */
    @SuppressWarnings("unchecked") // a native query of tuples answers tuples
    public void settle(Collection<String> concerned) {
        List<Tuple> changed = database.createNativeQuery(SETTLE, Tuple.class)
                .setParameter("concerned", concerned.toArray(String[]::new))
                .getResultList();
        changed.forEach(row -> outbox.record(AgencyChanged.event(row)));
    }
}
