package vn.hue.ansinh.gateway.route;

import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * What a reader has taken of an answer, and for how long it has waited for him alone: while the service is what everybody
 * waits for, he is not slow. Told of by the thread of his connection, asked by all.
 */
final class Taken {
    private final LongSupplier nanos;
    private long bytes;
    private long waited;
    private long pausedAt;
    private boolean paused;
    private long bytesAtFirst;
    private long bytesBefore;
    private long waitedBefore;

    /** @param nanos such as {@link System#nanoTime()} */
    Taken(LongSupplier nanos) {
        this.nanos = nanos;
    }

    synchronized void gave(int more) {
        bytes += more;
    }

    synchronized void pauses() {
        if (!paused) {
            if (waited == 0) {
                // What the sockets took at once he has not taken.
                bytesAtFirst = bytes;
                bytesBefore = bytes;
            }
            paused = true;
            pausedAt = nanos.getAsLong();
        }
    }

    synchronized void goesOn() {
        waited = waited();
        paused = false;
    }

    private long waited() {
        return paused ? waited + nanos.getAsLong() - pausedAt : waited;
    }

    /** Bytes a second while it waited for him. */
    synchronized double rate() {
        return (bytes - bytesAtFirst) * 1e9 / Math.max(1, waited());
    }

    synchronized boolean waitedFor(Duration most) {
        return waited() >= most.toNanos();
    }

    /**
     * Whether he took less than so much a second while it waited for him, each time that it did so for this long
     * altogether.
     */
    synchronized boolean tooLittle(long bytesASecond, Duration window) {
        long more = waited() - waitedBefore;
        if (more < window.toNanos()) {
            return false;
        }
        boolean little = bytes - bytesBefore < bytesASecond * (more / 1e9);
        bytesBefore = bytes;
        waitedBefore = waited();
        return little;
    }
}
