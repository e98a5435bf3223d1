package vn.hue.ansinh.endtoend.trial;

import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What the clients were promised: each acknowledged submission, in the order of its obligation. */
final class Ledger {
    private final Map<String, List<ArrayNode>> acknowledged = new TreeMap<>();
    private int submissions;

    synchronized void submitted(String obligation, ArrayNode figures) {
        acknowledged.computeIfAbsent(obligation, first -> new ArrayList<>()).add(figures);
        submissions++;
        notifyAll();
    }

    synchronized int submissions() {
        return submissions;
    }

    /** Waits until so many submissions were acknowledged. */
    synchronized void awaitSubmissions(int wanted) throws InterruptedException {
        while (submissions < wanted) {
            wait();
        }
    }

    synchronized Map<String, List<ArrayNode>> acknowledged() {
        return Map.copyOf(acknowledged);
    }
}
