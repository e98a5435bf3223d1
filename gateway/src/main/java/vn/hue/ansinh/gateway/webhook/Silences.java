package vn.hue.ansinh.gateway.webhook;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Names of which the name service said nothing in time: they are left alone, each time they are silent for longer. */
final class Silences {
    private static final Duration FIRST = Duration.ofSeconds(15);
    private static final Duration LONGEST = Duration.ofMinutes(5);
    private static final long MOST = 10_000;

    /** One name's, by {@link System#nanoTime()}. */
    private record Silence(long until, Duration rest) {
        boolean lasts() {
            return System.nanoTime() - until < 0;
        }
    }

    private final Cache<String, Silence> all = Caffeine.newBuilder()
            .maximumSize(MOST)
            .expireAfterWrite(LONGEST.multipliedBy(2))
            .build();

    boolean lastsFor(String host) {
        Silence silence = all.getIfPresent(host);
        return silence != null && silence.lasts();
    }

    void begin(String host) {
        all.asMap().compute(host, (name, before) -> before != null && before.lasts() ? before : next(before));
    }

    private static Silence next(@Nullable Silence before) {
        Duration twice = before == null ? FIRST : before.rest().multipliedBy(2);
        Duration rest = twice.compareTo(LONGEST) < 0 ? twice : LONGEST;
        return new Silence(System.nanoTime() + rest.toNanos(), rest);
    }

    void end(String host) {
        all.invalidate(host);
    }
}
