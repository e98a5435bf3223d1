package vn.hue.ansinh.kit.outbox;

import io.agroal.api.AgroalDataSource;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jboss.logging.Logger;

/**
 * Wakes the relay, in whichever instance it runs, after rows were committed. Not inside the caller's transaction:
 * PostgreSQL lets only one notifying transaction commit at a time, which would queue all writers.
 */
@ApplicationScoped
class RelayBell {
    static final String CHANNEL = "outbox";
    // It changes nothing: there is nothing to wait for until it is on the disk.
    private static final String RING =
            "select set_config('synchronous_commit', 'off', true), pg_notify('" + CHANNEL + "', '')";
    private static final Logger LOG = Logger.getLogger(RelayBell.class);

    private final AgroalDataSource database;
    private final ExecutorService hand = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(work, "outbox-bell");
        thread.setDaemon(true);
        return thread;
    });
    private final AtomicBoolean raised = new AtomicBoolean();

    RelayBell(AgroalDataSource database) {
        this.database = database;
    }

    /** Many commits close together ring once. */
    void ring() {
        if (raised.compareAndSet(false, true)) {
            hand.execute(this::notifyRelay);
        }
    }

    private void notifyRelay() {
        raised.set(false);
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(RING);
        } catch (SQLException failure) {
            LOG.debug("The relay was not woken; its slow poll will find the rows", failure);
        }
    }

    @PreDestroy
    void putDown() {
        hand.shutdownNow();
    }
}
