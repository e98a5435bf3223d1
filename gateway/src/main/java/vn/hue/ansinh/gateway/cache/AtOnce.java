package vn.hue.ansinh.gateway.cache;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.gateway.rate.Counting;

/**
 * What every answer to a head that came before needs, whatever the head is written in: that it may be given at all, the
 * copy as long as it is fresh, and that it is counted like any other.
 */
@ApplicationScoped
class AtOnce {
    private final Shelf shelf;
    private final Freshness freshness;
    private final Showing showing;
    private final Counting counting;
    private final Counter counter;
    private volatile boolean leaves;

    AtOnce(Shelf shelf, Freshness freshness, Showing showing, Counting counting, MeterRegistry metrics) {
        this.shelf = shelf;
        this.freshness = freshness;
        this.showing = showing;
        this.counting = counting;
        this.counter = metrics.counter("ansinh.cache.repeats");
    }

    /** From now on each answer ends its connection, which the framework writes. */
    void leave(@Observes ShutdownDelayInitiatedEvent signal) {
        leaves = true;
    }

    void end(@Observes ShutdownEvent signal) {
        leaves = true;
    }

    /** Whether this gateway leaves: then every head is read. */
    boolean leaves() {
        return leaves;
    }

    /** The copy that was shown, if it still is the one to be shown. */
    @Nullable
    Copy fresh(Noted noted) {
        @Nullable Copy copy = shelf.copy(noted.key());
        return copy != null && noted.shows(copy) && freshness.holds(copy, noted.service()) ? copy : null;
    }

    /** What {@code RateLimit} says to him, or nothing if he must be refused. Asked last: who is counted must be answered. */
    @Nullable
    String remaining(String countedAs) {
        return counting.atOnce(countedAs);
    }

    /** Before the answer goes out, so that who has it finds it counted. */
    void count(Noted noted, long begun) {
        showing.count(Shown.HIT);
        counter.increment();
        noted.timer().record(System.nanoTime() - begun, TimeUnit.NANOSECONDS);
    }
}
