package vn.hue.ansinh.local;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WatchTest {
    private final CountDownLatch stopping = new CountDownLatch(1);
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private int looks;

    static Stream<Exception> troubles() {
        return Stream.of(new IOException("No space left on device."), new CannotStart("No space left on device."));
    }

    @ParameterizedTest
    @MethodSource("troubles")
    void goesOnLookingThoughOneLookFails(Exception trouble) throws InterruptedException {
        watch().keep(() -> {
            if (++looks == 1) {
                fail(trouble);
            }
            stopping.countDown();
        });

        assertEquals(2, looks);
        assertEquals(
                1,
                said.toString(StandardCharsets.UTF_8)
                        .lines()
                        .filter(line -> line.contains("No space left on device. It is tried again."))
                        .count());
    }

    @Test
    void waitsLongerEachTimeAndAtMostAMinute() {
        long rest = Watch.PACE_MILLIS;
        for (int failures = 0; failures < 10; failures++) {
            rest = Watch.longer(rest);
        }

        assertEquals(1_000, Watch.longer(Watch.PACE_MILLIS));
        assertEquals(2_000, Watch.longer(1_000));
        assertEquals(60_000, rest);
    }

    private Watch watch() {
        return new Watch(stopping, new PrintStream(said, true, StandardCharsets.UTF_8));
    }

    private static void fail(Exception trouble) throws IOException {
        if (trouble instanceof IOException unwritable) {
            throw unwritable;
        }
        throw (RuntimeException) trouble;
    }
}
