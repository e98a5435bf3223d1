package vn.hue.ansinh.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

/**
 * A real PostgreSQL on this machine. It is this process' child and listens on loopback only. {@link #fast()} is for
 * tests; {@link #start} keeps its data from run to run and survives a {@code kill -9} of itself or of its parent.
 */
public final class LocalPostgres implements AutoCloseable {
    private static final int ATTEMPTS = 6;
    /** What a large import left to be done again after a kill takes a while. */
    private static final int LONGEST_START_SECONDS = 300;

    private final PostgresSettings settings;
    private final PostgresCluster cluster;
    private final Databases databases;
    private Process server;

    private LocalPostgres(PostgresSettings settings) throws IOException, InterruptedException {
        this.settings = settings;
        this.cluster = new PostgresCluster(settings, PostgresUser.choose());
        this.databases = new Databases(new Database(url("postgres"), "postgres", settings.adminPassword()));
        this.server = cluster.launch();
    }

    /** A throw-away server on a free port; {@link #close()}, or the end of this process, removes its files too. */
    public static LocalPostgres fast() {
        try {
            LocalPostgres postgres = start(PostgresSettings.fast());
            Runtime.getRuntime().addShutdownHook(new Thread(postgres::stop, "stop-postgresql"));
            return postgres;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A server that outlives nobody but a killed process: whoever starts it closes it. */
    public static LocalPostgres start(PostgresSettings settings) {
        try {
            LocalPostgres postgres = new LocalPostgres(settings);
            postgres.awaitFirst();
            return postgres;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotStart("The start of PostgreSQL was interrupted.", e);
        }
    }

    /** The database of this name with its own role, created where it is missing. */
    public Database database(String name, String password) {
        try {
            databases.ensure(name, password);
            return new Database(url(name), name, password);
        } catch (SQLException e) {
            throw new CannotStart("PostgreSQL did not give the database " + name + ".", e);
        }
    }

    /** As above, with a password that only this run knows. */
    public Database database(String name) {
        return database(name, UUID.randomUUID().toString());
    }

    public String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + settings.port() + "/" + database;
    }

    public int port() {
        return settings.port();
    }

    ProcessHandle process() {
        return server.toHandle();
    }

    /** After its unexpected end; what was committed is there again. */
    void startAgain() throws InterruptedException {
        try {
            server = cluster.launch();
            awaitReady();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        stop();
    }

    /** What does not become ready is not left behind. */
    private void awaitFirst() throws IOException, InterruptedException {
        try {
            awaitReady();
        } catch (CannotStart why) {
            if (server.isAlive()) {
                cluster.stop();
            }
            throw why;
        }
    }

    /** The shared memory of a killed server lives as long as its last child: a start may need a second attempt. */
    private void awaitReady() throws IOException, InterruptedException {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(LONGEST_START_SECONDS);
        for (int attempt = 1; !databases.reachable(); ) {
            if (System.nanoTime() > deadline) {
                throw new CannotStart("PostgreSQL is not ready after " + LONGEST_START_SECONDS + " s; its reason is in "
                        + settings.log() + ".");
            }
            if (server.waitFor(50, TimeUnit.MILLISECONDS)) {
                if (attempt++ == ATTEMPTS) {
                    throw new CannotStart("PostgreSQL does not start; its reason is in " + settings.log() + ".");
                }
                server = cluster.launch();
            }
        }
    }

    private void stop() {
        try {
            if (server.isAlive()) {
                cluster.stop();
            }
            Path folder = settings.home().resolveSibling("").normalize();
            if (settings.durability() == PostgresSettings.Durability.FAST && Files.exists(folder)) {
                Folders.delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
