package vn.hue.ansinh.local;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code ./ansinh} on machines that lack something. */
class CommandTest {
    @TempDir
    private Path folder;

    @Test
    void aTooOldJavaIsSaidInOneSentence() throws Exception {
        java("echo 'openjdk version \"11.0.22\" 2024-01-16' >&2");

        assertEquals("Java 11 is too old: install a JDK 17 or newer, or point JAVA_HOME to it.", up());
    }

    @Test
    void aMissingJavaIsSaidInOneSentence() throws Exception {
        assertEquals("Java is missing: install a JDK 17 or newer, or point JAVA_HOME to one.", up());
    }

    @Test
    void aJavaWithoutCompilerIsSaidInOneSentence() throws Exception {
        java("echo 'openjdk version \"17.0.15\" 2025-04-15' >&2");

        assertTrue(up().startsWith("This Java has no compiler: install a JDK"));
    }

    @Test
    void withoutASuiteThereIsNothingToStop() throws Exception {
        assertEquals("The suite does not run.", answer("down"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"%d", "%d 1 of-an-earlier-day"})
    void aForeignProcessWithTheNumberOfTheSuiteIsLeftAlone(String kept) throws Exception {
        Process foreign = new ProcessBuilder("sleep", "600").start();
        Files.writeString(home().resolve("suite.pid"), kept.formatted(foreign.pid()) + "\n");

        assertEquals("The suite does not run.", answer("down"));

        assertTrue(foreign.isAlive());
        foreign.destroyForcibly();
    }

    @Test
    void aSecondStartDuringTheFirstIsToldToWait() throws Exception {
        Process starting = new ProcessBuilder("sleep", "600").start();
        String[] stat =
                Files.readString(Path.of("/proc/" + starting.pid() + "/stat")).split(" ");
        String boot = Files.readString(Path.of("/proc/sys/kernel/random/boot_id"));
        Files.writeString(home().resolve("suite.pid"), starting.pid() + " " + stat[21] + " " + boot);

        assertTrue(answer("up", "-d").endsWith("It is still starting; ./ansinh status says when it is ready."));
        assertEquals("The suite is still starting.", answer("status"));
        assertEquals("Stopped.", answer("down"));
        assertTrue(new RunningProcess(starting.toHandle()).isEnded());
    }

    @Test
    @Timeout(60)
    void aSuiteWhoseEndNobodyTookNoteOfHasEndedAllTheSame() throws Exception {
        try (Orphanage orphanage = Orphanage.open()) {
            Files.writeString(home().resolve("suite.pid"), Orphanage.mark(orphanage.child()));
            assertEquals("The suite is still starting.", answer("status"));

            orphanage.child().destroyForcibly();
            await().until(() -> new RunningProcess(orphanage.child()).isEnded());

            assertTrue(answer("status").startsWith("The suite does not run"));
            assertEquals("The suite does not run.", answer("down"));
        }
    }

    @Test
    @Timeout(60)
    void aSuiteIsStoppedThoughNobodyTakesNoteOfItsEnd() throws Exception {
        try (Orphanage orphanage = Orphanage.open()) {
            Files.writeString(home().resolve("suite.pid"), Orphanage.mark(orphanage.child()));

            assertEquals("Stopped.", answer("down"));
        }
    }

    @Test
    void theStateSaysThatAStoryHoldsTheSuiteInAnotherTime() throws Exception {
        Process running = new ProcessBuilder("sleep", "600").start();
        Files.writeString(home().resolve("suite.pid"), Orphanage.mark(running.toHandle()));
        Files.writeString(home().resolve("table.txt"), "parts\n");
        Instant now = Instant.now();
        Path clock = Files.writeString(home().resolve("clock"), now.minus(Duration.ofDays(365)) + " " + now);

        String day = LocalDate.ofInstant(now.minus(Duration.ofDays(365)), ZoneId.of("Asia/Ho_Chi_Minh"))
                .toString();
        assertTrue(answer("status").contains("A story is being told: for the suite it is " + day));
        Files.setLastModifiedTime(clock, FileTime.from(now.minusSeconds(60)));
        assertEquals("parts", answer("status"), "its teller was killed");
        running.destroyForcibly();
    }

    private Path home() throws IOException {
        return Files.createDirectories(folder.resolve("home"));
    }

    private void java(String script) throws IOException {
        Programs.write(folder.resolve("bin/java"), script);
    }

    private String up() throws Exception {
        return answer("up");
    }

    private String answer(String... words) throws Exception {
        List<String> command = new ArrayList<>(List.of(words));
        command.add(0, ProjectTree.root().resolve("ansinh").toString());
        ProcessBuilder ansinh =
                new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        ansinh.environment().put("JAVA_HOME", folder.toString());
        ansinh.environment().put("ANSINH_HOME", folder.resolve("home").toString());
        Process process = ansinh.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return said.strip();
    }
}
