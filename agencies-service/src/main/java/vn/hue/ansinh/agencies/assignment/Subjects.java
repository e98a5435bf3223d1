package vn.hue.ansinh.agencies.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

/** What can be assigned, with its area if it has one: from the tables, and from what its owner tells. */
@ApplicationScoped
class Subjects {
    private static final String HEAR = """
            insert into subject (kind, code, plan, area, first_day, last_day, heard, revision)
            values (:kind, :code, cast(:plan as text), cast(:area as text), cast(:first as date), cast(:last as date), true,
                    :revision)
            on conflict (kind, code) do update
            set plan = excluded.plan, area = excluded.area, first_day = excluded.first_day, last_day = excluded.last_day,
                heard = true, revision = excluded.revision
            where not subject.heard or subject.revision < excluded.revision
            """;
    private static final String KNOWN = """
            select exists (select from subject where kind = :kind and code = :code)
            """;
    private static final String ASSIGNED = """
            select exists (select from stated_assignment where subject_kind = :kind and subject = :code)
            """;
    private static final String AS_IT_WAS = """
            select exists (select from subject
                           where kind = :kind and code = :code and area is not distinct from cast(:area as text))
            """;

    private final EntityManager database;

    Subjects(EntityManager database) {
        this.database = database;
    }

    boolean knows(String kind, String code) {
        return (Boolean) database.createNativeQuery(KNOWN)
                .setParameter("kind", kind)
                .setParameter("code", code)
                .getSingleResult();
    }

    /** Whether that is news; who answers for it has to be worked out anew then. */
    boolean hear(String kind, SubjectMessage told) {
        boolean known = (Boolean) database.createNativeQuery(AS_IT_WAS)
                .setParameter("kind", kind)
                .setParameter("code", told.code())
                .setParameter("area", told.area())
                .getSingleResult();
        int written = database.createNativeQuery(HEAR)
                .setParameter("kind", kind)
                .setParameter("code", told.code())
                .setParameter("plan", told.plan())
                .setParameter("area", told.area())
                .setParameter("first", told.firstDay())
                .setParameter("last", told.lastDay())
                .setParameter("revision", told.revision())
                .executeUpdate();
        return written > 0 && !known;
    }

    boolean isAssigned(String kind, String code) {
        return (Boolean) database.createNativeQuery(ASSIGNED)
                .setParameter("kind", kind)
                .setParameter("code", code)
                .getSingleResult();
    }

    void forgetWhatWasHeard(String kind) {
        database.createNativeQuery("update subject set heard = false where heard and kind = :kind")
                .setParameter("kind", kind)
                .executeUpdate();
    }
}
