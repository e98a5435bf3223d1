package vn.hue.ansinh.local;

import java.io.IOException;
import java.io.PrintStream;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Looks after something again and again until it is told to stop. A look that fails, perhaps on a full disk, is said and
 * followed by another one, after a second at first and a minute at last: what is watched must not be left alone.
 */
record Watch(CountDownLatch stopping, PrintStream terminal) {
    static final long PACE_MILLIS = 500;
    private static final long FIRST_REST_MILLIS = 1_000;
    private static final long LONGEST_REST_MILLIS = 60_000;

    /** One look, and what is to be done at it. */
    interface Look {
        void look() throws IOException, InterruptedException;
    }

    void keep(Look look) throws InterruptedException {
        long rest = PACE_MILLIS;
        while (!stopping.await(rest, TimeUnit.MILLISECONDS)) {
            rest = succeeds(look) ? PACE_MILLIS : longer(rest);
        }
    }

    private boolean succeeds(Look look) throws InterruptedException {
        try {
            look.look();
            return true;
        } catch (IOException | RuntimeException failed) {
            terminal.println("  " + message(failed) + " It is tried again.");
            return false;
        }
    }

    private static String message(Exception failed) {
        return failed instanceof CannotStart
                ? String.valueOf(failed.getMessage())
                : "Something cannot be started again: " + failed;
    }

    static long longer(long rest) {
        return Math.min(LONGEST_REST_MILLIS, Math.max(FIRST_REST_MILLIS, 2 * rest));
    }
}
