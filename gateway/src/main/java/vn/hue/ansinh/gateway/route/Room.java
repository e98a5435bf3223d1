package vn.hue.ansinh.gateway.route;

import java.util.concurrent.atomic.AtomicLong;

/** Memory that answers, or bodies, share while they are taken in whole, so that many long ones at once do not fill it. */
public final class Room {
    private final AtomicLong free;
    private final long each;

    /**
     * @param all bytes for all of them together
     * @param each bytes for one of them
     */
    public Room(long all, long each) {
        this.free = new AtomicLong(all);
        this.each = each;
    }

    /** Whether so many more bytes find place; who is told yes gives them back. */
    public boolean take(long bytes) {
        // Never less than none, not for a moment: it would refuse somebody else whose few bytes find place.
        return free.getAndUpdate(now -> now < bytes ? now : now - bytes) >= bytes;
    }

    public void giveBack(long bytes) {
        free.addAndGet(bytes);
    }

    public long free() {
        return free.get();
    }

    public Seat seat() {
        return new Seat();
    }

    /** What one of them has of it, from its first byte until whoever took it in has done with it. */
    public final class Seat {
        private long taken;
        private boolean tooSmall;

        private Seat() {}

        /** Once it does not, it never does again, and what it had is for others at once: else all would fail together. */
        boolean holds(int more) {
            if (!tooSmall && (taken + more > each || !take(more))) {
                tooSmall = true;
                leave();
            }
            if (!tooSmall) {
                taken += more;
            }
            return !tooSmall;
        }

        boolean isTooSmall() {
            return tooSmall;
        }

        BodyTooLarge tooLarge() {
            return new BodyTooLarge(each);
        }

        public void leave() {
            giveBack(taken);
            taken = 0;
        }
    }
}
