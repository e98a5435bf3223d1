package vn.hue.ansinh.kit.outbox;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Carries what the outbox holds to Kafka, oldest first, on a thread of its own.
 *
 * <p>Of all instances of a service only the one with the database's lock carries; when it goes, or is silent for half a
 * minute, another takes over. An event leaves the outbox only after the broker has acknowledged it: a death in between
 * sends it twice, never not at all. While the broker or the database is away the rows wait and the relay tries again.
 */
@ApplicationScoped
public class OutboxRelay {
    private static final Logger LOG = Logger.getLogger(OutboxRelay.class);
    private static final long REST_MS = 1_000;
    private static final long FAREWELL_MS = 10_000;

    private final RelayLine line;
    private final Carrier carrier;
    private volatile CountDownLatch stopping = new CountDownLatch(1);
    private @Nullable Thread thread;

    OutboxRelay(RelayLine line, Carrier carrier) {
        this.line = line;
        this.carrier = carrier;
    }

    void onStart(@Observes StartupEvent event) {
        if (carrier.hasTopics()) {
            start();
        }
    }

    void onStop(@Observes ShutdownEvent event) throws InterruptedException {
        stop();
    }

    synchronized void start() {
        stopping = new CountDownLatch(1);
        thread = new Thread(this::work, "outbox-relay");
        thread.start();
    }

    synchronized void stop() throws InterruptedException {
        stopping.countDown();
        if (thread != null) {
            thread.interrupt();
            thread.join(FAREWELL_MS);
            thread = null;
        }
    }

    private void work() {
        while (stopping.getCount() > 0) {
            try {
                carryUntilCut();
            } catch (SQLException | RuntimeException | Error away) {
                // Whatever it was, the rows are safe and nobody else would carry them.
                if (stopping.getCount() > 0) {
                    LOG.warnf("The relay waits, its rows are safe: %s", away);
                    rest();
                }
            }
        }
    }

    private void carryUntilCut() throws SQLException {
        try {
            carrier.ensureTopics();
            line.open();
            carryOn();
        } finally {
            // An interrupt has done its part by now; closing must not stumble over it.
            Thread.interrupted();
            line.close();
            carrier.close();
        }
    }

    private void carryOn() throws SQLException {
        while (stopping.getCount() > 0) {
            if (line.carry(carrier::send) == 0) {
                line.awaitBell();
            }
        }
    }

    private void rest() {
        try {
            stopping.await(REST_MS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException stop) {
            // Only stop() interrupts this thread, and the loop sees that by itself.
            Thread.currentThread().interrupt();
        }
    }
}
