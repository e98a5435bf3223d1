package vn.hue.ansinh.gateway.cache;

import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/** How old is too old. */
@ApplicationScoped
class Freshness {
    private final CacheSettings settings;
    private final States states;
    private final long freshNanos;

    Freshness(CacheSettings settings, States states) {
        this.settings = settings;
        this.states = states;
        this.freshNanos = settings.fresh().toNanos();
    }

    boolean holds(Copy copy, String service) {
        return copy.age(System.nanoTime()) < freshNanos && copy.state() == states.of(service);
    }

    /** Somebody has been on the way for so long that waiting for him is in vain. */
    boolean isLate(Shelf.@Nullable Errand errand) {
        return errand != null
                && System.nanoTime() - errand.askedAt() > settings.patience().toNanos();
    }

    long patienceMillis() {
        return settings.patience().toMillis();
    }
}
