package vn.hue.ansinh.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What many callers were told, how long who was served had to wait, and how many were served in the worst seconds. */
final class Answers {
    private static final int OK = 200;
    /** So many seconds make a stretch: a service that is given up for two of them shows, one slow second does not. */
    private static final int STRETCH = 5;

    private final long start = System.nanoTime();
    private final List<Double> served = new ArrayList<>();
    private final List<Double> refused = new ArrayList<>();
    private final Map<String, Integer> told = new TreeMap<>();
    private final Map<Long, Integer> stretches = new TreeMap<>();
    private long end;
    private int unasked;
    private int withoutWait;

    void note(Answer answer) {
        if (answer.status() == OK) {
            served.add(answer.millis());
            stretches.merge((System.nanoTime() - start) / (STRETCH * 1_000_000_000L), 1, Integer::sum);
            told.merge("200", 1, Integer::sum);
            return;
        }
        refused.add(answer.millis());
        told.merge(answer.status() + " " + answer.code(), 1, Integer::sum);
        if (!answer.saysWhenToComeAgain()) {
            withoutWait++;
        }
    }

    /** From now on nobody asks any more; some still wait. */
    void noteEnd() {
        end = System.nanoTime();
    }

    long endedAt() {
        return end;
    }

    void noteUnasked() {
        unasked++;
    }

    void noteCut() {
        told.merge("cut", 1, Integer::sum);
    }

    void noteUnanswered(int many) {
        if (many > 0) {
            told.merge("no answer", many, Integer::sum);
        }
    }

    Reads served() {
        return new Reads(served, 0);
    }

    Reads refused() {
        return new Reads(refused, 0);
    }

    int perSecond(long seconds) {
        return (int) (served.size() / seconds);
    }

    /** Served a second in the whole stretch of five seconds in which the fewest were. */
    int worstPerSecond(long seconds) {
        int worst = Integer.MAX_VALUE;
        for (long stretch = 0; stretch < seconds / STRETCH; stretch++) {
            worst = Math.min(worst, stretches.getOrDefault(stretch, 0));
        }
        return worst / STRETCH;
    }

    /** How many of each, and how many of the refused were not told when to come again. */
    String told() {
        String all = told.entrySet().stream()
                .map(entry -> "%,d %s".formatted(entry.getValue(), entry.getKey()))
                .collect(Collectors.joining("; "));
        return all
                + (withoutWait > 0 ? "; %,d without a wait".formatted(withoutWait) : "")
                + (unasked > 0 ? "; %,d did not get to ask".formatted(unasked) : "");
    }
}
