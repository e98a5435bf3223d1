package vn.hue.ansinh.gateway.feed;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.jboss.logging.Logger;
import org.postgresql.PGConnection;
import vn.hue.ansinh.gateway.store.Absence;
import vn.hue.ansinh.gateway.store.Background;
import vn.hue.ansinh.gateway.store.Store;
import vn.hue.ansinh.gateway.store.StoreAway;

/** Hears in every instance that the feed has grown, and hands what is new to all who wait for it. */
@ApplicationScoped
class Bell {
    private static final Logger LOG = Logger.getLogger(Bell.class);
    private static final int SLOW_POLL_MILLIS = 2_000;
    private static final long REST_MILLIS = 1_000;
    private final Store store;
    private final Event<Rung> rung;
    private final Absence absence = new Absence(LOG, "Listeners of the feed wait");
    private final Background thread = new Background("feed-bell", this::hear);

    Bell(Store store, Event<Rung> rung) {
        this.store = store;
        this.rung = rung;
    }

    void start(@Observes StartupEvent event) {
        thread.start();
    }

    void stop(@Observes ShutdownEvent event) {
        thread.stop();
    }

    private void hear() {
        while (!thread.isStopping()) {
            if (store.isOpen()) {
                listen();
            }
            thread.rest(REST_MILLIS);
        }
    }

    private void listen() {
        try (Connection line = store.line("feed-bell");
                Statement statement = line.createStatement()) {
            statement.execute("listen " + Writing.CHANNEL);
            PGConnection bell = line.unwrap(PGConnection.class);
            while (!thread.isStopping()) {
                rung.fire(new Rung());
                absence.over();
                bell.getNotifications(SLOW_POLL_MILLIS);
            }
        } catch (SQLException | StoreAway away) {
            absence.noticed(away);
        }
    }
}
