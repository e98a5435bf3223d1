package vn.hue.ansinh.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/**
 * Remembers a process, so that a later launcher finds what an earlier one, killed before it could stop, left running.
 * The instant of the start is kept beside the number, because numbers are given out again.
 */
record PidFile(Path file) {

    void write(ProcessHandle process) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, process.pid() + " " + startOf(process));
    }

    /** The process, if it still runs. */
    Optional<ProcessHandle> running() throws IOException {
        if (Files.notExists(file)) {
            return Optional.empty();
        }
        String[] words = Files.readString(file).strip().split(" ", 2);
        return words.length < 2
                ? Optional.empty()
                : ProcessHandle.of(Long.parseLong(words[0]))
                        .filter(process -> startOf(process).equals(words[1]));
    }

    void delete() throws IOException {
        Files.deleteIfExists(file);
    }

    private static String startOf(ProcessHandle process) {
        return process.info().startInstant().map(Instant::toString).orElse("unknown");
    }
}
