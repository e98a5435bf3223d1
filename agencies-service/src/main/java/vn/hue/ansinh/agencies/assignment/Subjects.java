package vn.hue.ansinh.agencies.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

/** What can be assigned, with its area: from the tables, and from what the indicators' owner tells. */
@ApplicationScoped
class Subjects {
    private static final String HEAR = """
            insert into subject (kind, code, area, heard) values ('INDICATOR', :code, :area, true)
            on conflict (kind, code) do update set area = excluded.area, heard = true
            """;
    private static final String KNOWN = """
            select exists (select from subject where kind = 'INDICATOR' and code = :code)
            """;
    private static final String AS_IT_WAS = """
            select exists (select from subject where kind = 'INDICATOR' and code = :code and area = :area)
            """;

    private final EntityManager database;

    Subjects(EntityManager database) {
        this.database = database;
    }

    boolean knowsIndicator(String code) {
        return (Boolean) database.createNativeQuery(KNOWN, Boolean.class)
                .setParameter("code", code)
                .getSingleResult();
    }

    /** Whether that is news; who answers for what has to be worked out anew then. */
    boolean hear(IndicatorMessage indicator) {
        boolean known = (Boolean) database.createNativeQuery(AS_IT_WAS, Boolean.class)
                .setParameter("code", indicator.code())
                .setParameter("area", indicator.area())
                .getSingleResult();
        database.createNativeQuery(HEAR)
                .setParameter("code", indicator.code())
                .setParameter("area", indicator.area())
                .executeUpdate();
        return !known;
    }

    void forgetWhatWasHeard() {
        database.createNativeQuery("update subject set heard = false where heard")
                .executeUpdate();
    }
}
