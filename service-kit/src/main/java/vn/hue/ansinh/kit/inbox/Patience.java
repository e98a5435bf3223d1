package vn.hue.ansinh.kit.inbox;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.common.KafkaException;
import org.jboss.logging.Logger;
import vn.hue.ansinh.kit.problem.Trouble;

/** Tries again: without end while the database or the broker is away, five times otherwise. */
@ApplicationScoped
class Patience {
    private static final Logger LOG = Logger.getLogger(Patience.class);
    private static final int TRIES = 5;
    private static final long SHORTEST_MS = 50;
    private static final long LONGEST_MS = 5_000;

    private final CountDownLatch stopping = new CountDownLatch(1);
    private final long shortestPause;

    Patience() {
        this(SHORTEST_MS);
    }

    Patience(long shortestPause) {
        this.shortestPause = shortestPause;
    }

    void stop(@Observes ShutdownEvent event) {
        stopping.countDown();
    }

    /** Throws the last failure once trying again is no use. */
    void insist(Runnable step) {
        int failures = 0;
        for (long pause = shortestPause; ; pause = Math.min(pause * 2, LONGEST_MS)) {
            try {
                step.run();
                return;
            } catch (RuntimeException | Error failure) {
                boolean passes = Trouble.passes(failure) || failure instanceof KafkaException;
                if (!passes && ++failures == TRIES) {
                    throw failure;
                }
                LOG.warnf("Trying again in %d ms: %s", pause, failure);
                rest(pause);
            }
        }
    }

    private void rest(long milliseconds) {
        try {
            if (stopping.await(milliseconds, TimeUnit.MILLISECONDS)) {
                throw new Stopping();
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new Stopping();
        }
    }

    /** The service goes down before the event had its effect: it stays unacknowledged and comes again. */
    static class Stopping extends RuntimeException {
        Stopping() {
            super("Stopping; the event will be heard again after the next start");
        }
    }
}
