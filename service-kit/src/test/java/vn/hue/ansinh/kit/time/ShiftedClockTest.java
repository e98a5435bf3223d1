package vn.hue.ansinh.kit.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShiftedClockTest {
    private static final Instant NOW = Instant.parse("2026-05-04T03:00:20Z");

    @TempDir
    private Path folder;

    private Path file;
    private Clock clock;

    @BeforeEach
    void aClock() {
        file = folder.resolve("clock");
        clock = new ShiftedClock(file, Clock.fixed(NOW, Zones.VIETNAM));
    }

    @Test
    void runsOnFromTheMomentThatIsTold() throws IOException {
        told(NOW.minusSeconds(1));

        assertEquals(Instant.parse("2023-11-20T01:00:20Z"), clock.instant());
        assertEquals(
                Instant.parse("2023-11-20T01:00:20Z"),
                clock.withZone(Zones.VIETNAM).instant());
    }

    @Test
    void isTheRealOneWhereNothingIsTold() {
        assertEquals(NOW, clock.instant());
    }

    @Test
    void isTheRealOneAgainWhereItsTellerWasKilled() throws IOException {
        told(NOW.minusSeconds(16));

        assertEquals(NOW, clock.instant());
    }

    private void told(Instant renewed) throws IOException {
        Files.writeString(file, "2023-11-20T01:00:00Z 2026-05-04T03:00:00Z");
        Files.setLastModifiedTime(file, FileTime.from(renewed));
    }
}
