package vn.hue.ansinh.benchmarks;

import java.io.IOException;
import java.time.Duration;
import java.util.List;

/** One ordinary call after the other: how long it takes while nobody else asks, and since when it does again. */
record Probe(Callers callers) {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int CALLS = 50;
    /** One fast call may be luck. */
    private static final int IN_A_ROW = 5;

    double calmMillis() throws IOException {
        Reads calls = new Reads(List.of(), 0);
        for (int call = 0; call < CALLS; call++) {
            calls = calls.and(callers.once());
        }
        return calls.within(0.5);
    }

    /** From that moment until the first of five calls in a row none of which took longer. */
    double secondsUntil(double millis, long start) throws IOException {
        long since = start;
        for (int good = 0; good < IN_A_ROW && System.nanoTime() - start < PATIENCE.toNanos(); ) {
            long asked = System.nanoTime();
            boolean isGood = callers.once().within(1) <= millis;
            good = isGood ? good + 1 : 0;
            since = good <= 1 ? asked : since;
        }
        return (since - start) / 1e9;
    }
}
