package vn.hue.ansinh.gateway.route;

import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Whose turn it is to ask a service, or the door's own database. So many requests are with it at once, and one caller has at most half of these; the
 * others wait, each caller in a line of his own, and the lines are served in turn. So whoever asks much waits for himself,
 * and who asks little hardly at all. Nobody waits longer than the patience, and when there is no room the longest line
 * loses its last.
 */
public final class Turns {
    private final int most;
    private final int mostOfOne;
    private final int room;
    private final long patienceMillis;
    private final Vertx vertx;
    private final Map<String, Integer> held = new HashMap<>();
    /** In the order in which they are served next. */
    private final Map<String, Deque<Turn>> lines = new LinkedHashMap<>();

    private int taken;
    private int waiting;
    private long heardAt;

    /**
     * @param most at once with the service
     * @param room how many may wait
     */
    public Turns(int most, int room, long patienceMillis, Vertx vertx) {
        this.most = most;
        this.mostOfOne = Math.max(1, most / 2);
        this.room = room;
        this.patienceMillis = patienceMillis;
        this.vertx = vertx;
    }

    public synchronized Turn ask(String caller) {
        Turn turn = new Turn(this, caller, vertx);
        if (hasOneFor(caller)) {
            if (taken == 0) {
                heard();
            }
            hold(turn);
            turn.comesAtOnce();
        } else if (waiting < room || makesRoomFor(caller)) {
            lines.computeIfAbsent(caller, first -> new ArrayDeque<>()).add(turn);
            waiting++;
            turn.refuseAfter(patienceMillis);
        } else {
            refuse(turn);
        }
        return turn;
    }

    /** A sign of life: an answer has begun. Where nobody asks, nobody can be silent. */
    synchronized void heard() {
        heardAt = System.nanoTime();
    }

    /** Whether those whose turn it is have waited for so long that not one answer has begun. */
    synchronized boolean areAllUnansweredFor(Duration time) {
        return taken > 0 && System.nanoTime() - heardAt > time.toNanos();
    }

    /** Whether he would have one at once. */
    synchronized boolean hasOneFor(String caller) {
        return taken < most && mayHold(caller);
    }

    private boolean mayHold(String caller) {
        return held.getOrDefault(caller, 0) < mostOfOne;
    }

    private void hold(Turn turn) {
        turn.become(Turn.State.HELD);
        held.merge(turn.caller(), 1, Integer::sum);
        taken++;
    }

    /** Only a line that stays no shorter than the newcomer's own gives way. */
    private boolean makesRoomFor(String caller) {
        Deque<Turn> own = lines.getOrDefault(caller, new ArrayDeque<>());
        Optional<Deque<Turn>> longest = lines.values().stream().max(Comparator.comparingInt(Deque::size));
        if (longest.isEmpty() || longest.get().size() <= own.size() + 1) {
            return false;
        }
        Turn last = longest.get().removeLast();
        waiting--;
        refuse(last);
        return true;
    }

    private static void refuse(Turn turn) {
        turn.become(Turn.State.OVER);
        turn.doesNotCome();
    }

    synchronized void giveUp(Turn turn) {
        if (turn.state() == Turn.State.WAITING) {
            takeOut(turn);
            refuse(turn);
        }
    }

    synchronized void leave(Turn turn) {
        switch (turn.state()) {
            case WAITING -> giveUp(turn);
            case HELD -> handOn(turn);
            case OVER -> {}
        }
    }

    private void takeOut(Turn turn) {
        lines.computeIfPresent(turn.caller(), (caller, line) -> {
            if (line.remove(turn)) {
                waiting--;
            }
            return line.isEmpty() ? null : line;
        });
    }

    private void handOn(Turn done) {
        done.become(Turn.State.OVER);
        taken--;
        held.computeIfPresent(done.caller(), (caller, many) -> many == 1 ? null : many - 1);
        next().ifPresent(turn -> {
            waiting--;
            hold(turn);
            turn.comes();
        });
    }

    private Optional<Turn> next() {
        Optional<String> first = lines.keySet().stream().filter(this::mayHold).findFirst();
        return first.map(caller -> {
            Deque<Turn> line = lines.remove(caller);
            Turn turn = line.removeFirst();
            if (!line.isEmpty()) {
                // Behind all others.
                lines.put(caller, line);
            }
            return turn;
        });
    }
}
