package vn.hue.ansinh.gateway.cache;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Numbers the states of each service, as far as this gateway hears of changes, and knows until when it has heard all of
 * them. A copy of an earlier state is not fresh.
 */
@ApplicationScoped
public class States {
    /** What was told longer ago than this has been heard by whoever listens. */
    private static final Duration HEARD_WITHIN = Duration.ofSeconds(1);

    private final Map<String, AtomicLong> states = new ConcurrentHashMap<>();
    private volatile long heardUntil = System.nanoTime() - HEARD_WITHIN.toNanos();

    long of(String service) {
        return state(service).get();
    }

    /** Also spoils what is being asked for at this moment: its answer may have been made before the change. */
    public void changed(String service) {
        state(service).incrementAndGet();
    }

    /** Everything that the services had told by this time of {@link System#nanoTime()} is in the numbers. */
    void heardAllUntil(long nanos) {
        heardUntil = nanos;
    }

    /** Whether no news is good news: nothing that was told more than a second ago is still unheard. */
    boolean isListening() {
        return System.nanoTime() - heardUntil < HEARD_WITHIN.toNanos();
    }

    private AtomicLong state(String service) {
        return states.computeIfAbsent(service, first -> new AtomicLong());
    }
}
