package vn.hue.ansinh.kit.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;

class DatabaseClockTest {
    private static final Instant NOW = Instant.parse("2023-11-30T17:00:00Z");
    private static final Duration THREE_DAYS = Duration.ofDays(3);

    private long counter = 7_000_000_000L;
    private Instant database = NOW;
    private Instant machine = NOW.minus(THREE_DAYS);
    private int asked;
    private final InstantSource clockOfTheMachine = () -> machine;
    private final DatabaseClock clock =
            new DatabaseClock(clockOfTheMachine.withZone(Zones.VIETNAM), () -> counter, this::asks);

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
        assertEquals(NOW.minus(THREE_DAYS), clock.instant());
    }

    @Test
    void asksTheDatabaseAtOnceWhenTheMachineWasSuspended() {
        clock.set(NOW, counter);

        suspended(Duration.ofHours(2));

        assertEquals(NOW.plus(Duration.ofHours(2)), clock.instant());
        assertEquals(1, asked);
    }

    @Test
    void asksOnceWhenSomebodySetsTheClockOfTheMachine() {
        clock.set(NOW, counter);

        machine = machine.plus(THREE_DAYS);

        assertEquals(NOW, clock.instant());
        assertEquals(NOW, clock.instant());
        assertEquals(1, asked);
    }

    private void asks() {
        asked++;
        clock.set(database, counter);
    }

    private void suspended(Duration time) {
        machine = machine.plus(time);
        database = database.plus(time);
    }

    private void passing(Duration time) {
        counter += time.toNanos();
        suspended(time);
    }
}
