package vn.hue.ansinh.kit.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class DatabaseClockTest {
    private static final Instant NOW = Instant.parse("2023-11-30T17:00:00Z");
    private static final Clock THREE_DAYS_BEHIND = Clock.fixed(NOW.minus(Duration.ofDays(3)), Zones.VIETNAM);

    private long counter = 7_000_000_000L;
    private final DatabaseClock clock = new DatabaseClock(THREE_DAYS_BEHIND, () -> counter);

    @Test
    void goesByWhatTheDatabaseSaidWhereverTheMachineStands() {
        clock.set(NOW, counter);

        passing(Duration.ofSeconds(4));

        assertEquals(NOW.plusSeconds(4), clock.instant());
        assertEquals(NOW.plusSeconds(4), clock.withZone(Zones.VIETNAM).instant());
    }

    @Test
    void takesAnAnswerForThatOfTheMiddleOfItsWay() {
        long asked = counter;
        passing(Duration.ofMillis(200));

        clock.set(NOW, asked);

        assertEquals(NOW.plusMillis(100), clock.instant());
    }

    @Test
    void isNotPushedToAndFroByAnswersThatItAgreesWith() {
        clock.set(NOW, counter);
        long asked = counter;
        passing(Duration.ofMillis(200));

        clock.set(NOW.plusMillis(20), asked);

        assertEquals(NOW.plusMillis(200), clock.instant());
    }

    @Test
    void followsADatabaseThatWasSetRight() {
        clock.set(NOW, counter);
        passing(Duration.ofSeconds(10));

        clock.set(NOW.plusSeconds(7), counter);

        assertEquals(NOW.plusSeconds(7), clock.instant());
    }

    @Test
    void isTheMachinesUntilTheDatabaseHasSpoken() {
        assertEquals(THREE_DAYS_BEHIND.instant(), clock.instant());
    }

    private void passing(Duration time) {
        counter += time.toNanos();
    }
}
