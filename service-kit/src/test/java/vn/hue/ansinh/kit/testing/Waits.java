package vn.hue.ansinh.kit.testing;

import java.time.Duration;
import org.awaitility.Awaitility;

/**
 * How tests wait: they look at once, and then ever more seldom, at last ten times a second. As delivered, each wait takes a
 * tenth of a second even for what is there already, and hundreds of tests wait.
 */
public final class Waits {
    private static final long FIRST_MILLIS = 5;
    private static final int DOUBLINGS = 5;
    private static final long LONGEST_MILLIS = 100;

    private Waits() {}

    /** For the tests of this application; whoever starts it says so. */
    public static void lookAtOnce() {
        Awaitility.setDefaultPollDelay(Duration.ZERO);
        Awaitility.setDefaultPollInterval((looks, last) -> afterLooking(looks));
    }

    private static Duration afterLooking(int times) {
        return Duration.ofMillis(Math.min(LONGEST_MILLIS, FIRST_MILLIS << Math.min(times, DOUBLINGS)));
    }
}
