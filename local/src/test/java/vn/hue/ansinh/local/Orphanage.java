package vn.hue.ansinh.local;

import static org.awaitility.Awaitility.await;

import java.io.BufferedReader;
import java.io.IOException;

/** A parent that takes no note of the end of its child, as the first process of a bare container takes none. */
record Orphanage(Process parent, ProcessHandle child) implements AutoCloseable {

    static Orphanage open() throws IOException {
        Process parent = new ProcessBuilder("bash", "-c", "sleep 600 >&2 & echo $!; exec sleep 600 >&2").start();
        try (BufferedReader told = parent.inputReader()) {
            ProcessHandle child =
                    ProcessHandle.of(Long.parseLong(told.readLine())).orElseThrow();
            // Until then it is a shell, which does take note.
            await().until(() -> parent.info().command().orElse("").endsWith("sleep"));
            return new Orphanage(parent, child);
        }
    }

    /** What {@code ./ansinh} writes of a process. */
    static String mark(ProcessHandle process) {
        return process.pid() + " " + new RunningProcess(process).mark().orElseThrow();
    }

    @Override
    public void close() {
        child.destroyForcibly();
        parent.destroyForcibly();
    }
}
