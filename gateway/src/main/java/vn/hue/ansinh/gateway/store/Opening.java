package vn.hue.ansinh.gateway.store;

import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.jboss.logging.Logger;

/** Brings the tables to their newest form as soon as the database is there, while the door serves already. */
@ApplicationScoped
public class Opening {
    private static final Logger LOG = Logger.getLogger(Opening.class);
    /** An index of millions of deliveries takes its time, and given up it would be begun anew for ever. */
    private static final int LONGEST_STEP_SECONDS = 3_600;
    /** While a step is taken, nothing happens in the transaction that keeps others from it. */
    private static final String NO_LONGEST_PAUSE = "set idle_in_transaction_session_timeout = 0";

    private final Instance<Flyway> flyway;
    private final AgroalDataSource database;
    private final Background thread = new Background("store-opening", this::migrate);
    private final Absence absence = new Absence(LOG, "Feed and webhooks wait for their database");
    private volatile boolean done;

    Opening(Instance<Flyway> flyway, AgroalDataSource database) {
        this.flyway = flyway;
        this.database = database;
    }

    void start(@Observes StartupEvent event) {
        thread.start();
    }

    void stop(@Observes ShutdownEvent event) {
        thread.stop();
    }

    boolean isDone() {
        return done;
    }

    private void migrate() {
        while (!done && !thread.isStopping()) {
            try {
                patient().migrate();
                done = true;
                absence.over();
            } catch (FlywayException away) {
                absence.noticed(away);
                thread.rest(2_000);
            }
        }
    }

    private Flyway patient() {
        return Flyway.configure()
                .configuration(flyway.get().getConfiguration())
                .dataSource(Patient.source(database, LONGEST_STEP_SECONDS))
                .initSql(NO_LONGEST_PAUSE)
                .load();
    }
}
