package vn.hue.ansinh.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
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

        assertFalse(process.isAlive());
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

    private void stop() throws IOException {
        new Leftovers(settings, new PrintStream(said, true, StandardCharsets.UTF_8)).stop();
    }
}
