package vn.hue.ansinh.gateway.cache;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.vertx.core.Future;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Where copies stand, and who is on the way to fetch a new one; one goes for all who ask meanwhile. */
@ApplicationScoped
class Shelf {
    private static final Duration NOT_TRIED_AGAIN = Duration.ofSeconds(5);
    private static final int NOT_KEPT_KNOWN = 10_000;
    private final Cache<Key, Copy> copies;
    private final Cache<Key, Boolean> notKept = Caffeine.newBuilder()
            .maximumSize(NOT_KEPT_KNOWN)
            .expireAfterWrite(NOT_TRIED_AGAIN)
            .build();
    private final Map<Key, Errand> errands = new ConcurrentHashMap<>();

    /**
     * Somebody on the way to the service: since when, for which state, and what comes of it. Where others were sent
     * before him and have not come back either, readers have waited since then.
     */
    record Errand(long askedAt, long waitedSince, long state, Future<Copy> copy) {}

    Shelf(CacheSettings settings) {
        copies = Caffeine.newBuilder()
                .maximumWeight(settings.bytes())
                .<Key, Copy>weigher((key, copy) -> key.weight() + copy.weight())
                .expireAfterWrite(settings.staleIfError())
                .build();
    }

    @Nullable
    Copy copy(Key key) {
        return copies.getIfPresent(key);
    }

    /** An answer that was overtaken on its way does not push out the one that overtook it. */
    void put(Key key, Copy copy) {
        copies.asMap().merge(key, copy, Copy::later);
    }

    /** Answers that cannot be kept are not fetched for others for a moment. */
    void leaveOut(Key key) {
        notKept.put(key, true);
    }

    boolean leavesOut(Key key) {
        return notKept.getIfPresent(key) != null;
    }

    @Nullable
    Errand errand(Key key) {
        return errands.get(key);
    }

    /**
     * The newest errand is the one that others join.
     *
     * @param choice the one that there is, or another in its place; for each key one choice is made at a time
     */
    Errand join(Key key, Function<@Nullable Errand, Errand> choice) {
        Errand chosen = errands.compute(key, (same, other) -> choice.apply(other));
        chosen.copy().onComplete(back -> errands.remove(key, chosen));
        return chosen;
    }
}
