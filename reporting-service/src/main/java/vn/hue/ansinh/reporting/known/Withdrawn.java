package vn.hue.ansinh.reporting.known;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

/** What its owner has withdrawn: whatever came before that and is heard only now does not hold again. */
@ApplicationScoped
class Withdrawn {
    private final EntityManager database;

    Withdrawn(EntityManager database) {
        this.database = database;
    }

    /** Of which copies. */
    enum Kind {
        ASSIGNMENT,
        SUCCESSION,
        PLACE
    }

    void clear(Kind kind) {
        database.createNativeQuery("delete from withdrawn_copy where kind = :kind")
                .setParameter("kind", kind.name())
                .executeUpdate();
    }

    void add(Kind kind, String id, long revision) {
        database.createNativeQuery("""
                        insert into withdrawn_copy as w (kind, id, revision) values (:kind, :id, :revision)
                        on conflict (kind, id) do update set revision = greatest(w.revision, excluded.revision)
                        """)
                .setParameter("kind", kind.name())
                .setParameter("id", id)
                .setParameter("revision", revision)
                .executeUpdate();
    }

    /** Whether it was withdrawn in this revision or a later one. */
    boolean includes(Kind kind, String id, long revision) {
        return (Boolean) database.createNativeQuery("""
                        select exists (select from withdrawn_copy
                                       where kind = :kind and id = :id and revision >= :revision)
                        """)
                .setParameter("kind", kind.name())
                .setParameter("id", id)
                .setParameter("revision", revision)
                .getSingleResult();
    }
}
