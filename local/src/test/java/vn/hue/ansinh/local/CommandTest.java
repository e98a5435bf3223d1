package vn.hue.ansinh.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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

    private void java(String script) throws IOException {
        Path java = Files.createDirectories(folder.resolve("bin")).resolve("java");
        Files.writeString(java, "#!/bin/sh\n" + script + "\n");
        Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private String up() throws Exception {
        return answer("up");
    }

    private String answer(String command) throws Exception {
        ProcessBuilder ansinh = new ProcessBuilder(
                        ProjectTree.root().resolve("ansinh").toString(), command)
                .directory(folder.toFile())
                .redirectErrorStream(true);
        ansinh.environment().put("JAVA_HOME", folder.toString());
        ansinh.environment().put("ANSINH_HOME", folder.resolve("home").toString());
        Process process = ansinh.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return said.strip();
    }
}
