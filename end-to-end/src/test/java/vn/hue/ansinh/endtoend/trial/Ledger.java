package vn.hue.ansinh.endtoend.trial;

import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/** What the clients were promised: each acknowledged submission, in the order of its obligation. */
final class Ledger {
    /** A kill and what comes of it take a minute at most. */
    private static final long LONGEST_SILENCE_MILLIS = 180_000;

    private final Map<String, List<ArrayNode>> acknowledged = new TreeMap<>();
    private final Map<String, List<ArrayNode>> accepted = new TreeMap<>();
    private int submissions;
    private long last = System.nanoTime();

    synchronized void submitted(String obligation, ArrayNode figures) {
        acknowledged.computeIfAbsent(obligation, first -> new ArrayList<>()).add(figures);
        submissions++;
        last = System.nanoTime();
        notifyAll();
    }

    synchronized void accepted(String obligation, ArrayNode figures) {
        accepted.computeIfAbsent(obligation, first -> new ArrayList<>()).add(figures);
    }

    synchronized int submissions() {
        return submissions;
    }

    /** Waits until so many submissions were acknowledged, as long as there is one now and then. */
    synchronized void awaitSubmissions(int wanted) throws InterruptedException {
        last = System.nanoTime();
        while (submissions < wanted) {
            long patience = LONGEST_SILENCE_MILLIS - TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - last);
            if (patience <= 0) {
                throw new IllegalStateException(
                        "No submission is acknowledged any more, after " + submissions + " of " + wanted);
            }
            wait(patience);
        }
    }

    synchronized Map<String, List<ArrayNode>> acknowledged() {
        return Map.copyOf(acknowledged);
    }

    /** What counts of it, in the order of its obligation. */
    synchronized Map<String, List<ArrayNode>> accepted() {
        return Map.copyOf(accepted);
    }
}
