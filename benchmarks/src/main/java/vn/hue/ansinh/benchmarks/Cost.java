package vn.hue.ansinh.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What a process has used so far, as Linux counts it: processor time, and memory that it has now. */
record Cost(long processorMillis, long kilobytes) {
    /** The usual clock of /proc; a figure of a hundred events is off by a tenth of a millisecond each at most. */
    private static final long MILLIS_A_TICK = 10;

    private static final int USER = 11;

    static Cost of(long process) throws IOException {
        String said = Files.readString(Path.of("/proc", String.valueOf(process), "stat"));
        // The name before may have spaces of its own.
        String[] figures = said.substring(said.lastIndexOf(')') + 2).split(" ");
        long ticks = Long.parseLong(figures[USER]) + Long.parseLong(figures[USER + 1]);
        return new Cost(ticks * MILLIS_A_TICK, resident(process));
    }

    private static long resident(long process) throws IOException {
        return Files.readAllLines(Path.of("/proc", String.valueOf(process), "status")).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")))
                .findFirst()
                .orElse(0);
    }
}
