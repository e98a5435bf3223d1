package vn.hue.ansinh.local;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.ObjLongConsumer;
import java.util.function.Predicate;

/** Waits until parts answer, until somebody stops the suite, or until it has taken too long. */
record Readiness(CountDownLatch stopping) {
    private static final long LONGEST_START_SECONDS = 300;

    /** A first start: each part is told when it is ready, and one that dies ends the wait with its last words. */
    void awaitFirst(List<Part> parts, PrintStream terminal) throws InterruptedException {
        await(
                parts,
                (part, seconds) -> terminal.printf("  %-10s ready after %d s%n", part.name(), seconds),
                Part::isAlive);
    }

    /** After an end that the suite itself mends. */
    void await(List<Part> parts) throws InterruptedException {
        await(parts, (part, seconds) -> {}, part -> true);
    }

    private void await(List<Part> parts, ObjLongConsumer<Part> told, Predicate<Part> hopeful)
            throws InterruptedException {
        long begun = System.nanoTime();
        List<Part> waiting = new ArrayList<>(parts);
        while (!waiting.isEmpty() && !stopping.await(200, TimeUnit.MILLISECONDS)) {
            long seconds = TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - begun);
            for (Part part : List.copyOf(waiting)) {
                if (part.isReady()) {
                    waiting.remove(part);
                    told.accept(part, seconds);
                } else if (!hopeful.test(part) || seconds > LONGEST_START_SECONDS) {
                    throw new CannotStart(part.name() + " does not start; the end of its log " + part.log() + ":\n"
                            + part.lastWords());
                }
            }
        }
    }
}
