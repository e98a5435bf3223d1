package vn.hue.ansinh.kit.outbox;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.common.KafkaException;
import org.jboss.logging.Logger;

/**
 * Carries what the outbox holds to Kafka, oldest first, on a thread of its own.
 *
 * <p>Of all instances of a service only the one with the database's lock carries; when it goes, another takes over. An
 * event leaves the outbox only after the broker has acknowledged it: a death in between sends it twice, never not at
 * all. While the broker or the database is away the rows wait and the relay tries again.
 */
@ApplicationScoped
public class OutboxRelay {
    private static final Logger LOG = Logger.getLogger(OutboxRelay.class);
    private static final long REST_MS = 1_000;

    private final RelayLine line;
    private final Carrier carrier;
    private final CountDownLatch stopping = new CountDownLatch(1);
    private final Thread thread = new Thread(this::work, "outbox-relay");

    OutboxRelay(RelayLine line, Carrier carrier) {
        this.line = line;
        this.carrier = carrier;
    }

    void start(@Observes StartupEvent event) {
        if (carrier.hasTopics()) {
            thread.start();
        }
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        stopping.countDown();
        thread.interrupt();
        thread.join(TimeUnit.SECONDS.toMillis(10));
        line.close();
        carrier.close();
    }

    private void work() {
        while (stopping.getCount() > 0) {
            try {
                carrier.ensureTopics();
                line.open();
                while (stopping.getCount() > 0) {
                    if (line.carry(carrier::send) == 0) {
                        line.awaitBell();
                    }
                }
            } catch (SQLException | KafkaException away) {
                LOG.warnf("The relay waits, its rows are safe: %s", away);
                line.close();
                rest();
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
