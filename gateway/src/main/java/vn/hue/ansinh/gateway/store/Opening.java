package vn.hue.ansinh.gateway.store;

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
    private final Instance<Flyway> flyway;
    private final Background thread = new Background("store-opening", this::migrate);
    private final Absence absence = new Absence(LOG, "Feed and webhooks wait for their database");
    private volatile boolean done;

    Opening(Instance<Flyway> flyway) {
        this.flyway = flyway;
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
                flyway.get().migrate();
                done = true;
                absence.over();
            } catch (FlywayException away) {
                absence.noticed(away);
                thread.rest(2_000);
            }
        }
    }
}
