package vn.hue.ansinh.gateway.route;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class TakenTest {
    private static final long LEAST = 1_000;
    private static final Duration WINDOW = Duration.ofSeconds(30);

    private long now;
    private final Taken taken = new Taken(() -> now);

    @Test
    void someBytesNowAndThenAreTooLittle() {
        for (int time = 0; time < 5; time++) {
            waits(6);
            taken.gave(5_000);
        }

        assertTrue(taken.tooLittle(LEAST, WINDOW));
    }

    @Test
    void asMuchAsItTakesIsEnoughInEachWindow() {
        for (int time = 0; time < 10; time++) {
            waits(30);
            taken.gave(30_000);

            assertFalse(taken.tooLittle(LEAST, WINDOW));
        }
        waits(30);

        assertTrue(taken.tooLittle(LEAST, WINDOW));
    }

    @Test
    void whoeverWaitsForTheServiceIsNotSlow() {
        taken.gave(10);
        now += Duration.ofHours(1).toNanos();

        assertFalse(taken.tooLittle(LEAST, WINDOW));
        assertFalse(taken.waitedFor(WINDOW));
    }

    @Test
    void whatWaitsStillIsCounted() {
        taken.pauses();
        now += WINDOW.toNanos();

        assertTrue(taken.tooLittle(LEAST, WINDOW));
        assertTrue(taken.waitedFor(WINDOW));
    }

    @Test
    void whatHeTakesASecondIsCountedWhileItWaitsForHim() {
        taken.gave(900_000);
        waits(10);
        now += Duration.ofHours(1).toNanos();
        taken.gave(50_000);

        assertEquals(5_000, taken.rate());
    }

    private void waits(int seconds) {
        taken.pauses();
        now += Duration.ofSeconds(seconds).toNanos();
        taken.goesOn();
    }
}
