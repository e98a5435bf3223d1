package vn.hue.ansinh.endtoend.story;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A teller in a process of its own. */
class DemonstrationClockTest {
    private static final Duration SOON = Duration.ofSeconds(30);

    @TempDir
    private Path folder;

    private Path file;
    private Process teller;

    /** Moves the clock and then tells on and on. */
    static final class Telling {
        public static void main(String... file) throws InterruptedException {
            try (DemonstrationClock clock = new DemonstrationClock(Path.of(file[0]))) {
                clock.moveTo(OffsetDateTime.parse("2023-11-20T08:00:00+07:00"));
                Thread.currentThread().join();
            }
        }
    }

    @BeforeEach
    void aTellerTells() throws IOException {
        file = folder.resolve("clock");
        teller = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Telling.class.getName(),
                        file.toString())
                .inheritIO()
                .start();
        await().atMost(SOON).until(() -> Files.exists(file));
    }

    @AfterEach
    void theTellerEnds() {
        teller.destroyForcibly();
    }

    @Test
    void theSuiteIsBackInThePresentWhenItsTellerIsAskedToEnd() throws InterruptedException {
        teller.destroy();
        teller.waitFor();

        assertTrue(Files.notExists(file));
    }

    @Test
    void itIsRenewedAsLongAsItsTellerLives() throws IOException {
        Instant old = Instant.now().minusSeconds(3_600);
        Files.setLastModifiedTime(file, FileTime.from(old));

        await().atMost(SOON)
                .until(() -> Files.getLastModifiedTime(file).toInstant().isAfter(old.plusSeconds(3_000)));
    }
}
