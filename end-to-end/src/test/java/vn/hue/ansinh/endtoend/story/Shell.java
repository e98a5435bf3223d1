package vn.hue.ansinh.endtoend.story;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import vn.hue.ansinh.endtoend.RunningSuite;
import vn.hue.ansinh.local.Token;

/** A shell in a folder where the suite runs: somebody pastes commands into it, one block after another. */
final class Shell implements AutoCloseable {
    private static final String END = "--- the next one, please ---";

    private final Process bash;
    private final Writer paste;
    private final BufferedReader said;

    private Shell(Process bash) {
        this.bash = bash;
        paste = new OutputStreamWriter(bash.getOutputStream(), StandardCharsets.UTF_8);
        said = new BufferedReader(new InputStreamReader(bash.getInputStream(), StandardCharsets.UTF_8));
    }

    /** With the command for tokens, which asks as {@code ./ansinh token} does, and with what the suite keeps. */
    static Shell of(RunningSuite suite, Path folder) throws IOException {
        Files.createSymbolicLink(
                Files.createDirectory(folder.resolve(".local")).resolve("secrets.properties"),
                suite.home().resolve("secrets.properties"));
        Path command = Files.writeString(
                folder.resolve("ansinh"),
                "#!/bin/sh\n[ \"$1\" = token ] && exec '%s' -Xmx64m -Dansinh.root='%s' -cp \"$CLASSES\" %s \"$2\"\n"
                        .formatted(
                                Path.of(System.getProperty("java.home"), "bin", "java"),
                                Path.of("..").toRealPath(),
                                Token.class.getName()));
        Files.setPosixFilePermissions(command, PosixFilePermissions.fromString("rwxr--r--"));
        // Beside the answers stands how far they have come.
        ProcessBuilder bash =
                new ProcessBuilder("bash").directory(folder.toFile()).redirectError(Redirect.DISCARD);
        bash.environment().putAll(suite.environment());
        bash.environment().put("CLASSES", System.getProperty("java.class.path"));
        return new Shell(bash.start());
    }

    /** What is said to these commands. */
    String run(String commands) throws IOException {
        paste.write(commands + "\nprintf '\\n%s\\n' '" + END + "'\n");
        paste.flush();
        StringBuilder answer = new StringBuilder();
        for (String line = said.readLine(); !END.equals(line); line = said.readLine()) {
            if (line == null) {
                throw new IOException("The shell has ended after " + answer);
            }
            answer.append(line).append('\n');
        }
        return answer.toString();
    }

    @Override
    public void close() {
        bash.destroy();
    }
}
