package vn.hue.ansinh.gateway.route;

import io.vertx.core.AsyncResult;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Whether an instance is asked. Closed until half of the last twenty ends speak against it; then open, and nobody asks it
 * for a while; then one at a time tries, until one is answered. Only an answer closes it: who left, who sent half a body
 * and who never got a connection have heard nothing of the service.
 */
final class Circuit {
    private static final int LOOKED_AT = 20;
    private final Duration rest;
    private final Duration trialTime;
    private final Runnable onOpen;
    private final LongSupplier nanoTime;
    /** True for each that speaks against it. */
    private final Deque<Boolean> last = new ArrayDeque<>();

    private boolean open;
    private long restsUntil;
    /** The leave that tries, until its end or, if none is heard, until it is forgotten. */
    private @Nullable Leave trial;

    private long triesUntil;
    /** What was begun before the circuit opened, or closed, has no say in it any more. */
    private int era;

    /**
     * @param rest how long it stays open before one may try
     * @param trialTime after so long without an end a trial is forgotten, and the next may try
     */
    Circuit(Duration rest, Duration trialTime, Runnable onOpen) {
        this(rest, trialTime, onOpen, System::nanoTime);
    }

    Circuit(Duration rest, Duration trialTime, Runnable onOpen, LongSupplier nanoTime) {
        this.rest = rest;
        this.trialTime = trialTime;
        this.onOpen = onOpen;
        this.nanoTime = nanoTime;
    }

    /** The leave to ask, once; what becomes of it is to be told. */
    final class Leave {
        private final int begun = era;

        void tell(AsyncResult<?> end) {
            Circuit.this.tell(this, end);
        }
    }

    synchronized Optional<Leave> ask() {
        if (!open) {
            return Optional.of(new Leave());
        }
        if (rests() || isTried()) {
            return Optional.empty();
        }
        Leave next = new Leave();
        trial = next;
        triesUntil = nanoTime.getAsLong() + trialTime.toNanos();
        return Optional.of(next);
    }

    /** For who can be no trial, since all others would wait for him: his body may come slowly. */
    synchronized Optional<Leave> askBeside() {
        return open && rests() ? Optional.empty() : Optional.of(new Leave());
    }

    private boolean rests() {
        return nanoTime.getAsLong() - restsUntil < 0;
    }

    private boolean isTried() {
        return trial != null && nanoTime.getAsLong() - triesUntil < 0;
    }

    private synchronized void tell(Leave leave, AsyncResult<?> end) {
        if (leave.begun != era) {
            return;
        }
        if (leave == trial) {
            // One that was forgotten frees nothing: it is another one's place by now.
            trial = null;
        }
        if (end.succeeded()) {
            answered();
        } else if (Trouble.of(end.cause()).speaksAgainstTheService()) {
            failed();
        }
    }

    private void answered() {
        if (open) {
            open = false;
            begin();
        } else {
            note(false);
        }
    }

    private void failed() {
        note(true);
        boolean half = last.size() == LOOKED_AT
                && last.stream().filter(against -> against).count() * 2 >= LOOKED_AT;
        if (open || half) {
            open = true;
            restsUntil = nanoTime.getAsLong() + rest.toNanos();
            begin();
            onOpen.run();
        }
    }

    private void note(boolean against) {
        last.add(against);
        if (last.size() > LOOKED_AT) {
            last.remove();
        }
    }

    private void begin() {
        era++;
        last.clear();
        trial = null;
    }
}
