package vn.hue.ansinh.agencies.reorganisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import vn.hue.ansinh.agencies.hand.Hand;

/** Every step of every reorganisation, and who took it; entries are only ever added. */
@ApplicationScoped
class Steps {
    private static final String KEEP = """
            insert into agency_succession_step (id, state, recorded_at, recorded_by)
            select id, jsonb_build_object('effectiveOn', effective_on, 'kind', kind, 'predecessors', predecessors,
                       'successors', successors, 'scopeKind', scope_kind, 'scope', scope, 'basis', basis,
                       'certainty', certainty, 'state', state, 'reason', reason), :at, :by
            from agency_succession where id = :id
            """;

    private static final String LAST_DRAFTER = """
            select recorded_by from agency_succession_step
            where id = :id and state ->> 'state' = 'DRAFT' order by number desc limit 1
            """;

    private final EntityManager database;

    Steps(EntityManager database) {
        this.database = database;
    }

    /** How the reorganisation stands now, by this hand. */
    void keep(String id, Hand hand) {
        database.createNativeQuery(KEEP)
                .setParameter("id", id)
                .setParameter("at", hand.at())
                .setParameter("by", hand.by())
                .executeUpdate();
    }

    Optional<String> lastDrafter(String id) {
        @SuppressWarnings("unchecked") // a native query of texts answers texts
        List<String> found =
                database.createNativeQuery(LAST_DRAFTER).setParameter("id", id).getResultList();
        return found.stream().findFirst();
    }
}
