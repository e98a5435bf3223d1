package vn.hue.ansinh.reporting.obligation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

/** Held against the sentences of the regime, said once more in plain comparisons of milliseconds. */
class WindowTest {
    private static final int MANY = 100_000;
    private static final long DAY = Duration.ofDays(1).toMillis();
    private static final List<ObligationState> IN_TURN =
            List.of(ObligationState.UPCOMING, ObligationState.OPEN, ObligationState.DUE_SOON, ObligationState.OVERDUE);

    @Property(tries = MANY)
    void standsByTheClockAlone(@ForAll("windows") Window window, @ForAll("moments") long moment) {
        long late = Math.max(window.dueAt().toEpochMilli(), millis(window.extendedTo(), Long.MIN_VALUE));
        ObligationState expected = moment >= late
                ? ObligationState.OVERDUE
                : moment < window.opensAt().toEpochMilli()
                        ? ObligationState.UPCOMING
                        : moment >= late - 14 * DAY ? ObligationState.DUE_SOON : ObligationState.OPEN;

        assertEquals(expected, window.stateAt(Instant.ofEpochMilli(moment)));
    }

    @Property(tries = MANY)
    void isLockedFromTheLockOnUnlessAnExtensionRuns(@ForAll("windows") Window window, @ForAll("moments") long moment) {
        boolean expected = moment >= millis(window.lockAt(), Long.MAX_VALUE)
                && moment >= millis(window.extendedTo(), Long.MIN_VALUE);

        assertEquals(expected, window.isLocked(Instant.ofEpochMilli(moment)));
    }

    @Property(tries = MANY)
    void neverGoesBack(@ForAll("windows") Window window, @ForAll("moments") long one, @ForAll("moments") long other) {
        Instant earlier = Instant.ofEpochMilli(Math.min(one, other));
        Instant later = Instant.ofEpochMilli(Math.max(one, other));

        assertTrue(IN_TURN.indexOf(window.stateAt(earlier)) <= IN_TURN.indexOf(window.stateAt(later)));
        assertFalse(window.isLocked(earlier) && !window.isLocked(later));
    }

    @Property(tries = MANY)
    void turnsAtTheMillisecond(@ForAll("windows") Window window) {
        Instant late = window.lateAt();

        assertEquals(ObligationState.OVERDUE, window.stateAt(late));
        assertFalse(window.stateAt(late.minusMillis(1)) == ObligationState.OVERDUE);
        assertFalse(late.isBefore(window.dueAt()), "an extension takes nothing away");
        if (window.extendedTo() != null) {
            assertFalse(window.isLocked(window.extendedTo().minusMillis(1)), "writable to its last instant");
        }
    }

    @Provide
    static Arbitrary<Window> windows() {
        Arbitrary<Long> opens = Arbitraries.longs().between(0, 400 * DAY);
        Arbitrary<Long> length = Arbitraries.longs().between(1, 400 * DAY);
        Arbitrary<Long> beyond = Arbitraries.longs().between(0, 100 * DAY);
        Arbitrary<Long> extension = Arbitraries.longs().between(-10 * DAY, 100 * DAY);
        return Combinators.combine(opens, length, beyond.injectNull(0.3), extension.injectNull(0.3))
                .as((from, days, lock, more) -> {
                    Instant due = Instant.ofEpochMilli(from + days);
                    return new Window(
                            Instant.ofEpochMilli(from),
                            due,
                            more == null ? null : due.plusMillis(more),
                            lock == null ? null : due.plusMillis(lock));
                });
    }

    @Provide
    static Arbitrary<Long> moments() {
        return Arbitraries.longs().between(-10 * DAY, 1000 * DAY);
    }

    private static long millis(@Nullable Instant instant, long otherwise) {
        return instant == null ? otherwise : instant.toEpochMilli();
    }
}
