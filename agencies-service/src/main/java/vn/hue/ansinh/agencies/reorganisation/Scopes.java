package vn.hue.ansinh.agencies.reorganisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import vn.hue.ansinh.agencies.succession.Succession;

/** Knows which of the things that a scope can name there are. */
@ApplicationScoped
class Scopes {
    // A place may end on the very day: its last day is the one before.
    private static final String UNKNOWN = """
            select cast(named.position - 1 as int)
            from unnest(cast(:scope as text[])) with ordinality as named (code, position)
            where case :kind
                when 'TERRITORY' then not exists (
                    select from place p where p.id = named.code
                      and cast(:day as date) between p.valid_from and coalesce(p.valid_to + 1, 'infinity'))
                when 'AREAS' then not exists (
                    select from subject s where s.kind = 'AREA' and s.code = named.code or s.area = named.code)
                else not exists (select from subject s where s.code = named.code or s.area = named.code) end
            order by 1
            """;

    private final EntityManager database;

    Scopes(EntityManager database) {
        this.database = database;
    }

    /** At which of its positions, counted from 0, the scope names nothing that there is. */
    @SuppressWarnings("unchecked") // a native query of numbers answers numbers
    List<Integer> unknownIn(Succession draft) {
        return database.createNativeQuery(UNKNOWN)
                .setParameter("scope", draft.scope().toArray(String[]::new))
                .setParameter("kind", draft.scopeKind())
                .setParameter("day", draft.effectiveOn())
                .getResultList();
    }
}
