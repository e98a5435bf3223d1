package vn.hue.ansinh.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Remembers a process, so that a later launcher finds what an earlier one, killed before it could stop, left running.
 * What marks it is kept beside the number, because numbers are given out again.
 */
record PidFile(Path file) {

    void write(ProcessHandle process) throws IOException {
        Files.createDirectories(file.getParent());
        // One that has ended already is nobody's to find.
        Files.writeString(
                file, process.pid() + " " + new RunningProcess(process).mark().orElse("ended"));
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
                        .filter(process -> new RunningProcess(process).isMarked(words[1]));
    }

    void delete() throws IOException {
        Files.deleteIfExists(file);
    }
}
