package vn.hue.ansinh.local;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.util.List;

/** What a killed launcher left running is stopped before anything new starts, in the order of an orderly end. */
final class Leftovers {
    private static final int STOP_SECONDS = 20;

    private final Settings settings;
    private final PrintStream terminal;

    Leftovers(Settings settings, PrintStream terminal) {
        this.settings = settings;
        this.terminal = terminal;
    }

    void stop() throws IOException {
        for (String part : List.of(
                "gateway",
                "reporting",
                "indicators",
                "agencies",
                Settings.KEYCLOAK,
                Settings.KAFKA,
                Settings.POSTGRESQL)) {
            PidFile file = settings.pidFile(part);
            file.running().ifPresent(process -> {
                terminal.println("  " + part + " still runs from an earlier start and is stopped");
                stop(process);
            });
            file.delete();
        }
        backToToday();
    }

    /** A story that was killed took nothing back; a suite begins in the present. */
    private void backToToday() throws IOException {
        if (Files.deleteIfExists(settings.clock())) {
            terminal.println("  a story was not told to its end; the suite is back in the present");
        }
    }

    private static void stop(ProcessHandle process) {
        RunningProcess running = new RunningProcess(process);
        try {
            process.destroy();
            if (!running.endsWithin(STOP_SECONDS)) {
                process.destroyForcibly();
                running.endsWithin(STOP_SECONDS);
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
        if (!running.isEnded()) {
            throw new CannotStart("Process " + process.pid() + " of an earlier start does not end.");
        }
    }
}
