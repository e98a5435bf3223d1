package vn.hue.ansinh.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class LeftoversTest {
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @TempDir
    private Path home;

    private Settings settings;
    private Process process;

    @BeforeEach
    void aProcessRuns() throws IOException {
        settings = Settings.of(Map.of("ANSINH_HOME", home.toString()));
        process = new ProcessBuilder("sleep", "600").start();
    }

    @AfterEach
    void theProcessEnds() {
        process.destroyForcibly();
    }

    @Test
    void whatAKilledLauncherLeftIsStopped() throws IOException {
        settings.pidFile("gateway").write(process.toHandle());
        stop();

        assertTrue(new RunningProcess(process.toHandle()).isEnded());
        assertTrue(said.toString(StandardCharsets.UTF_8).contains("gateway still runs"));
        assertTrue(Files.notExists(home.resolve("pids/gateway")));
    }

    @Test
    void aForeignProcessWithTheSameNumberIsLeftAlone() throws IOException {
        Files.createDirectories(home.resolve("pids"));
        Files.writeString(home.resolve("pids/gateway"), process.pid() + " 2020-01-01T00:00:00Z");
        stop();

        assertTrue(process.isAlive());
        assertEquals("", said.toString(StandardCharsets.UTF_8));
    }

    @Test
    @Timeout(60)
    void oneIsStoppedThoughNobodyTakesNoteOfItsEnd() throws IOException {
        try (Orphanage orphanage = Orphanage.open()) {
            settings.pidFile("gateway").write(orphanage.child());

            stop();

            assertTrue(new RunningProcess(orphanage.child()).isEnded());
            assertEquals(Optional.empty(), settings.pidFile("gateway").running());
        }
    }

    /** A machine that slept sets its clock when it wakes, and with it the instant at which everything has begun. */
    @Test
    void aProcessIsKnownByWhatNoStepOfTheClockMoves() throws IOException {
        settings.pidFile("gateway").write(process.toHandle());

        String[] stat =
                Files.readString(Path.of("/proc/" + process.pid() + "/stat")).split(" ");
        String boot = Files.readString(Path.of("/proc/sys/kernel/random/boot_id"));
        assertEquals(
                process.pid() + " " + stat[21] + " " + boot.strip(), Files.readString(home.resolve("pids/gateway")));
    }

    @Test
    void oneThatAnEarlierReleaseWroteDownIsStopped() throws IOException {
        Files.createDirectories(home.resolve("pids"));
        Files.writeString(
                home.resolve("pids/gateway"),
                process.pid() + " " + process.toHandle().info().startInstant().orElseThrow());

        stop();

        assertTrue(new RunningProcess(process.toHandle()).isEnded());
    }

    /** Killed at a story, and the clock with it, which would hold the next suite in another year. */
    @Test
    void aSuiteBeginsInThePresent() throws IOException {
        Files.writeString(settings.clock(), "2023-11-20T01:00:00Z 2026-01-01T00:00:00Z");

        stop();
        stop();

        assertTrue(Files.notExists(settings.clock()));
        assertEquals(
                "  a story was not told to its end; the suite is back in the present\n",
                said.toString(StandardCharsets.UTF_8));
    }

    private void stop() throws IOException {
        new Leftovers(settings, new PrintStream(said, true, StandardCharsets.UTF_8)).stop();
    }
}
