package vn.hue.ansinh.local;

import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

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
    }

    private static void stop(ProcessHandle process) {
        process.destroy();
        try {
            process.onExit().get(STOP_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException deaf) {
            process.destroyForcibly();
            process.onExit().join();
        } catch (ExecutionException impossible) {
            throw new IllegalStateException(impossible);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }
}
