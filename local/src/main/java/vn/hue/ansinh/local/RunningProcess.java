package vn.hue.ansinh.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * Numbers of processes are given out again. On Linux a process is known by the tick of its start and the start of the
 * machine, which no step of the clock moves; elsewhere by the instant of its start.
 */
record RunningProcess(ProcessHandle process) {
    private static final Path BOOT = Path.of("/proc/sys/kernel/random/boot_id");
    private static final long PACE_MILLIS = 50;
    /** As words behind the name of the program, which may hold blanks itself. */
    private static final int STATE = 0;

    private static final int START = 19;

    /** What tells it from a later one of its number; empty when it has ended, though nobody may have asked how. */
    Optional<String> mark() {
        return Files.exists(BOOT) ? tick() : Optional.of(instant()).filter(known -> process.isAlive());
    }

    /** Also as it was written down before the clock was no longer asked. */
    boolean isMarked(String mark) {
        return mark().filter(now -> now.equals(mark) || instant().equals(mark)).isPresent();
    }

    boolean isEnded() {
        return mark().isEmpty();
    }

    /** Not by waiting for its parent to take note of it: where it has none any more, perhaps nobody does. */
    boolean endsWithin(int seconds) throws InterruptedException {
        long latest = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        while (!isEnded()) {
            if (System.nanoTime() > latest) {
                return false;
            }
            TimeUnit.MILLISECONDS.sleep(PACE_MILLIS);
        }
        return true;
    }

    private Optional<String> tick() {
        try {
            String stat = Files.readString(Path.of("/proc", String.valueOf(process.pid()), "stat"));
            String[] words = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
            return "ZX".contains(words[STATE])
                    ? Optional.empty()
                    : Optional.of(words[START] + " " + Files.readString(BOOT).strip());
        } catch (IOException gone) {
            return Optional.empty();
        }
    }

    private String instant() {
        return process.info().startInstant().map(String::valueOf).orElse("unknown");
    }
}
