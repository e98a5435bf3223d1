package vn.hue.ansinh.agencies.succession;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;
import vn.hue.ansinh.kit.outbox.Outbox;

/** Tells the others about each reorganisation that has a state they were not told of; drafts concern nobody, nor do those that never came into effect. */
@ApplicationScoped
public class TellingSuccessions {
    private static final String UNTOLD = """
            with news as (
                update agency_succession set told_revision = revision
                where (state = 'EFFECTIVE' or state = 'WITHDRAWN' and told_revision > 0)
                  and effective_on is not null and told_revision < revision returning *)
            select id, state, effective_on, kind, predecessors, successors, scope_kind, scope, revision
            from news order by id
            """;

    private final EntityManager database;
    private final Outbox outbox;

    TellingSuccessions(EntityManager database, Outbox outbox) {
        this.database = database;
        this.outbox = outbox;
    }

    @SuppressWarnings("unchecked") // a native query of tuples answers tuples
    public void tell() {
        List<Tuple> news = database.createNativeQuery(UNTOLD, Tuple.class).getResultList();
        news.forEach(row -> outbox.record(SuccessionChanged.event(row)));
    }
}
