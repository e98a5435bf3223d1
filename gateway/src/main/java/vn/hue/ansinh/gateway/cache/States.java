package vn.hue.ansinh.gateway.cache;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * Numbers the states of each service, as far as this gateway hears of changes, and knows until when it has heard all of
 * them. A copy of an earlier state is not fresh.
 */
@ApplicationScoped
public class States {
    /** What was told longer ago than this has been heard by whoever listens. */
    private static final Duration HEARD_WITHIN = Duration.ofSeconds(1);

    private final Map<String, AtomicLong> states = new ConcurrentHashMap<>();
    private final Map<String, Long> settled = new ConcurrentHashMap<>();
    private final long settlingNanos;
    private volatile long heardUntil = System.nanoTime() - HEARD_WITHIN.toNanos();

    States(CacheSettings settings) {
        settlingNanos = settings.settling().toNanos();
    }

    long of(String service) {
        return state(service).get();
    }

    /** Also spoils what is being asked for at this moment: its answer may have been made before the change. */
    public void changed(String service) {
        state(service).incrementAndGet();
    }

    /** It hears what another one has told, a little later than we do; nobody knows when. */
    void learns(String service) {
        settled.put(service, System.nanoTime() + settlingNanos);
    }

    /** From when on it surely shows all that others have told, in {@link System#nanoTime()}; nothing if they have not. */
    @Nullable
    Long settledAt(String service) {
        return settled.get(service);
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
