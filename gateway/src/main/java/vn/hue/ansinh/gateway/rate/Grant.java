package vn.hue.ansinh.gateway.rate;

import io.github.bucket4j.ConsumptionProbe;
import java.util.concurrent.TimeUnit;

/** What a bucket says to one request. Seconds are rounded up: who waits so long never waits in vain. */
record Grant(boolean given, long remaining, long secondsToFull, long secondsToNext) {
    private static final long NANOS = TimeUnit.SECONDS.toNanos(1);

    static Grant of(ConsumptionProbe probe) {
        return new Grant(
                probe.isConsumed(),
                probe.getRemainingTokens(),
                seconds(probe.getNanosToWaitForReset()),
                Math.max(1, seconds(probe.getNanosToWaitForRefill())));
    }

    private static long seconds(long nanos) {
        return (nanos + NANOS - 1) / NANOS;
    }

    /** As {@code RateLimit} writes it. */
    String header(Policy policy) {
        return '"' + policy.name() + "\";r=" + remaining + ";t=" + secondsToFull;
    }
}
