package vn.hue.ansinh.gateway.route;

import java.util.concurrent.atomic.AtomicLong;

/** Memory that answers share while they are taken in whole, so that many long ones at once do not fill all there is. */
public final class Room {
    private final AtomicLong free;
    private final long each;

    /**
     * @param all bytes for all answers together
     * @param each bytes for one of them
     */
    public Room(long all, long each) {
        this.free = new AtomicLong(all);
        this.each = each;
    }

    /** Whether so many more bytes find place; who is told yes gives them back. */
    public boolean take(long bytes) {
        if (free.addAndGet(-bytes) >= 0) {
            return true;
        }
        free.addAndGet(bytes);
        return false;
    }

    public void giveBack(long bytes) {
        free.addAndGet(bytes);
    }

    Seat seat() {
        return new Seat();
    }

    /** What one answer has of it. */
    final class Seat {
        private long taken;
        private boolean tooSmall;

        /** Once it does not, it never does again. */
        boolean holds(int more) {
            tooSmall = tooSmall || taken + more > each || !take(more);
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

        void leave() {
            giveBack(taken);
            taken = 0;
        }
    }
}
