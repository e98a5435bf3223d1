package vn.hue.ansinh.local;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/** The whole suite as processes of this machine: started, kept running, stopped in order. */
public final class Suite implements AutoCloseable {
    private static final Duration PATIENCE_WITH_NEWS = Duration.ofMinutes(1);

    private final Settings settings;
    private final PrintStream terminal;
    private final LocalPostgres postgres;
    private final List<Part> parts;
    private final LocalMail mail;
    private final CountDownLatch stopping = new CountDownLatch(1);
    private boolean stopped;
    /** Whether files say which processes the parts are now; where they could not be written it is tried again. */
    private boolean written = true;

    private Suite(Settings settings, PrintStream terminal, LocalPostgres postgres, List<Part> parts) {
        this.settings = settings;
        this.terminal = terminal;
        this.postgres = postgres;
        this.parts = parts;
        this.mail = LocalMail.start(settings.mails(), settings.port(Settings.MAIL));
    }

    /** A running suite that looks after itself: what dies is started again until {@link #close()}. */
    public static Suite start(Settings settings, PrintStream terminal) {
        Suite suite = prepare(settings, terminal);
        suite.closeAtTheEnd();
        try {
            suite.up();
        } catch (RuntimeException | InterruptedException failed) {
            suite.close();
            throw new CannotStart("The suite did not start.", failed);
        }
        Thread watch = new Thread(suite::watch, "watch-suite");
        watch.setDaemon(true);
        watch.start();
        return suite;
    }

    /** Checks the ports and starts PostgreSQL, which the plan of all other parts needs. */
    static Suite prepare(Settings settings, PrintStream terminal) {
        Ports.refuseTaken(settings.ports());
        try {
            Files.createDirectories(settings.home().resolve("logs"));
            Secrets secrets = settings.secrets();
            new LocalKeycloak(settings, secrets).build(terminal);
            LocalPostgres postgres = LocalPostgres.start(new PostgresSettings(
                    settings.home().resolve("postgresql"),
                    settings.port(Settings.POSTGRESQL),
                    PostgresSettings.Durability.DURABLE,
                    secrets.password("database.postgres"),
                    settings.log(Settings.POSTGRESQL)));
            settings.pidFile(Settings.POSTGRESQL).write(postgres.process());
            return new Suite(settings, terminal, postgres, new Blueprint(settings, secrets, postgres).parts());
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new CannotStart("The start was interrupted.", stop);
        }
    }

    public URI gateway() {
        return URI.create("http://localhost:" + settings.port("gateway"));
    }

    /** Kills a part as a failing machine would; it is started again by itself. */
    public void kill(String name) {
        if (name.equals(Settings.POSTGRESQL)) {
            postgres.process().destroyForcibly();
            postgres.process().onExit().join();
        } else {
            part(name).kill();
        }
    }

    /** The process that a part is now. */
    public long pid(String name) {
        return part(name).pid();
    }

    /** Waits until the part answers again after its end. */
    public void awaitReady(String name) throws InterruptedException {
        new Readiness(stopping).await(List.of(part(name)));
    }

    /** Also when this process is told to end before it comes to close: the parts would go on without anybody. */
    void closeAtTheEnd() {
        Runtime.getRuntime().addShutdownHook(new Thread(this::close, "stop-suite"));
    }

    void up() throws InterruptedException {
        terminal.println("  postgresql ready");
        parts.forEach(Part::start);
        new Readiness(stopping).awaitFirst(parts, terminal);
        new NewInRealm(settings).bringIn(terminal, PATIENCE_WITH_NEWS);
        writeTable();
    }

    /** Starts again what dies, until the suite is closed. */
    void watch() {
        try {
            new Watch(stopping, terminal).keep(this::reviveTheDead);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized void reviveTheDead() throws IOException, InterruptedException {
        if (stopping.getCount() == 0) {
            return;
        }
        if (!postgres.process().isAlive()) {
            terminal.println("  postgresql ended unexpectedly and is started again");
            written = false;
            postgres.startAgain();
        }
        new Reviving(parts, terminal).revive(() -> written = false);
        if (!written) {
            settings.pidFile(Settings.POSTGRESQL).write(postgres.process());
            writeTable();
            written = true;
        }
    }

    private Part part(String name) {
        return parts.stream()
                .filter(part -> part.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No part is called " + name));
    }

    String table() {
        return new PartTable(settings).of(postgres, parts);
    }

    private void writeTable() {
        try {
            Files.writeString(tableFile(), table());
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private Path tableFile() {
        return settings.home().resolve("table.txt");
    }

    @Override
    public void close() {
        stopping.countDown();
        stopAll();
    }

    /** The door first, which answers whom it has let in; then at once all whom it asks; last the broker, whom these tell. */
    private void stopParts() throws IOException, InterruptedException {
        part("gateway").stop();
        parts.stream().filter(part -> !part.name().equals(Settings.KAFKA)).forEach(Part::askToEnd);
        for (int last = parts.size() - 1; last >= 0; last--) {
            parts.get(last).stop();
        }
    }

    /** Not while something is being started again: that would outlive us. */
    private synchronized void stopAll() {
        if (stopped) {
            return;
        }
        stopped = true;
        try {
            stopParts();
            mail.close();
            postgres.close();
            settings.pidFile(Settings.POSTGRESQL).delete();
            Files.deleteIfExists(tableFile());
        } catch (IOException left) {
            terminal.println("A file of the last run stays behind: " + left);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }
}
