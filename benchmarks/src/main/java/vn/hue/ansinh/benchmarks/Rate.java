package vn.hue.ansinh.benchmarks;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;

/** How often something can be done by several at once, and how long the slowest hundredth takes. */
record Rate(long perSecond, double p99Millis) {

    /** @param workers makes for each of the clients at once what it repeats, with a connection of its own */
    static Rate of(int clients, Duration time, Supplier<Callable<?>> workers)
            throws InterruptedException, ExecutionException {
        ExecutorService pool = Executors.newFixedThreadPool(clients);
        try {
            List<Future<List<Long>>> running = new ArrayList<>();
            long end = System.nanoTime() + time.toNanos();
            for (int client = 0; client < clients; client++) {
                Callable<?> work = workers.get();
                running.add(pool.submit(() -> repeat(work, end)));
            }
            List<Long> all = new ArrayList<>();
            for (Future<List<Long>> one : running) {
                all.addAll(one.get());
            }
            Collections.sort(all);
            return new Rate(all.size() * 1_000_000_000L / time.toNanos(), all.get(all.size() * 99 / 100) / 1e6);
        } finally {
            pool.shutdownNow();
        }
    }

    private static List<Long> repeat(Callable<?> work, long end) throws Exception {
        List<Long> took = new ArrayList<>();
        for (long start = System.nanoTime(); start < end; start = System.nanoTime()) {
            work.call();
            took.add(System.nanoTime() - start);
        }
        return took;
    }
}
