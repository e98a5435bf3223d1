package vn.hue.ansinh.local;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** The launcher: starts every part of the suite, keeps them running, and stops them all. */
public final class Suite implements AutoCloseable {
    private static final long LONGEST_START_SECONDS = 300;

    private final Settings settings;
    private final PrintStream terminal;
    private final LocalPostgres postgres;
    private final List<Part> parts;
    private final CountDownLatch stopping = new CountDownLatch(1);

    private Suite(Settings settings, PrintStream terminal) throws IOException {
        this.settings = settings;
        this.terminal = terminal;
        Secrets secrets = Secrets.in(settings.home());
        Files.createDirectories(settings.home().resolve("logs"));
        this.postgres = LocalPostgres.start(new PostgresSettings(
                settings.home().resolve("postgresql"),
                settings.port(Settings.POSTGRESQL),
                PostgresSettings.Durability.DURABLE,
                secrets.password("database.postgres"),
                settings.log(Settings.POSTGRESQL)));
        this.parts = new Blueprint(settings, secrets, postgres).parts();
    }

    public static void main(String[] args) throws Exception {
        Settings settings = Settings.of(System.getenv());
        try {
            refuseTakenPorts(settings);
            Suite suite = new Suite(settings, System.out);
            Runtime.getRuntime().addShutdownHook(new Thread(suite::close, "stop-suite"));
            suite.up();
            suite.watch();
        } catch (CannotStart why) {
            System.err.println(why.getMessage());
            System.exit(1);
        }
    }

    private static void refuseTakenPorts(Settings settings) {
        settings.ports().forEach((part, port) -> {
            if (!Ports.isFree(port)) {
                throw new CannotStart("Port " + port + " of " + part + " is in use: stop what listens there (perhaps"
                        + " ./ansinh down), or choose another with ANSINH_PORT_"
                        + part.toUpperCase(java.util.Locale.ROOT) + ".");
            }
        });
    }

    private void up() throws IOException, InterruptedException {
        long begun = System.nanoTime();
        terminal.println("  postgresql ready");
        for (Part part : parts) {
            part.start();
        }
        List<Part> waiting = new ArrayList<>(parts);
        while (!waiting.isEmpty()) {
            long seconds = TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - begun);
            for (Part part : List.copyOf(waiting)) {
                if (part.isReady()) {
                    waiting.remove(part);
                    terminal.printf("  %-10s ready after %d s%n", part.name(), seconds);
                } else if (!part.isAlive() || seconds > LONGEST_START_SECONDS) {
                    throw new CannotStart(part.name() + " does not start; the end of its log " + part.log() + ":\n"
                            + lastLines(part.log()));
                }
            }
            stopping.await(200, TimeUnit.MILLISECONDS);
        }
        terminal.println(table());
    }

    /** Starts again what dies, until somebody stops the suite. */
    private void watch() throws IOException, InterruptedException {
        while (!stopping.await(500, TimeUnit.MILLISECONDS)) {
            for (Part part : parts) {
                if (!part.isAlive() && stopping.getCount() > 0) {
                    terminal.println("  " + part.name() + " ended unexpectedly and is started again");
                    part.start();
                }
            }
        }
    }

    private String table() throws IOException {
        StringBuilder table =
                new StringBuilder(String.format("%n%-12s %-26s %-8s %s%n", "part", "address", "pid", "log"));
        table.append(row(Settings.POSTGRESQL, "localhost:" + postgres.port(), postgres.pid()));
        for (Part part : parts) {
            String scheme = part.name().equals(Settings.KAFKA) ? "" : "http://";
            table.append(row(part.name(), scheme + "localhost:" + part.port(), part.pid()));
        }
        String gateway = "http://localhost:" + settings.port("gateway");
        table.append("\nTry:\n  curl ").append(gateway).append("/api/v1/progress?area=PA-02\n");
        table.append("  curl -H \"Authorization: Bearer $(./ansinh token syt-officer)\" ")
                .append(gateway);
        table.append("/api/v1/reports\n  open ").append(gateway).append("/swagger-ui");
        Files.writeString(settings.home().resolve("table.txt"), table);
        return table.toString();
    }

    private String row(String name, String address, long pid) {
        return String.format("%-12s %-26s %-8d %s%n", name, address, pid, settings.log(name));
    }

    private static String lastLines(Path log) throws IOException {
        List<String> lines = Files.readAllLines(log);
        return String.join("\n", lines.subList(Math.max(0, lines.size() - 15), lines.size()));
    }

    @Override
    public void close() {
        stopping.countDown();
        List<Part> backwards = new ArrayList<>(parts);
        Collections.reverse(backwards);
        try {
            for (Part part : backwards) {
                part.stop();
            }
            Files.deleteIfExists(settings.home().resolve("table.txt"));
        } catch (IOException left) {
            terminal.println("The table of the last run stays behind: " + left);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }
}
