package vn.hue.ansinh.indicators.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.UUID;

/** Up to which version each report was taken in: an accepted version replaces those before it, in whatever order they come. */
@ApplicationScoped
class TakenVersions {
    private static final String TAKE = """
            insert into report_taken (report, version) values (:report, :version)
            on conflict (report) do update set version = excluded.version
            where report_taken.version <= excluded.version
            """;

    private final EntityManager database;

    TakenVersions(EntityManager database) {
        this.database = database;
    }

    /** False when a later version was taken in. Others that take in the same report wait for this transaction. */
    boolean take(UUID report, int version) {
        return database.createNativeQuery(TAKE)
                        .setParameter("report", report)
                        .setParameter("version", version)
                        .executeUpdate()
                == 1;
    }
}
