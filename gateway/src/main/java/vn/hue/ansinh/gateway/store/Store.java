package vn.hue.ansinh.gateway.store;

import io.agroal.api.AgroalDataSource;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.WorkerExecutor;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Properties;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Gives connections: for a moment from the pool, or one that lives as long as a lock or a LISTEN on it. */
@ApplicationScoped
public class Store {
    /** Requests of callers. */
    private static final int THREADS = 8;

    private static final int ROOM = 2_000;
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    /** Streams that catch up: each is one of a bounded number, has begun already, and would only come back. */
    private static final int CATCHING_UP = 4;

    private static final Duration ENDURANCE = Duration.ofMinutes(5);
    private static final int OWN = 2;
    /** Nobody waits for the work on a line, and some of it, such as tidying up, takes its time. */
    private static final int LONGEST_SILENCE_SECONDS = 30;

    private final AgroalDataSource database;
    private final Opening opening;
    private final Window callers;
    private final Window streams;
    private final WorkerExecutor own;

    Store(AgroalDataSource database, Opening opening, Vertx vertx) {
        this.database = database;
        this.opening = opening;
        this.callers = new Window("gateway-store", THREADS, ROOM, PATIENCE, vertx);
        this.streams = new Window("gateway-streams", CATCHING_UP, Integer.MAX_VALUE, ENDURANCE, vertx);
        this.own = vertx.createSharedWorkerExecutor("gateway-own", OWN);
    }

    @PreDestroy
    void close() {
        callers.close();
        streams.close();
        own.close();
    }

    public boolean isOpen() {
        return opening.isDone();
    }

    /** In one transaction, when the caller's turn comes; what it gives comes back on his own thread. */
    public <T> Future<T> ask(RoutingContext caller, Work<T> work) {
        return callers.serve(caller, () -> inTransaction(work));
    }

    /** As above for a stream that goes on meanwhile. */
    public <T> Future<T> catchUp(RoutingContext stream, Work<T> work) {
        return streams.serve(stream, () -> inTransaction(work));
    }

    /** As above for the door itself, however much callers ask. */
    public <T> Future<T> askForUs(Work<T> work) {
        return own.executeBlocking(() -> inTransaction(work), false);
    }

    /** In one transaction, here and now; not for event loops. */
    public <T> T inTransaction(Work<T> work) {
        if (!isOpen()) {
            throw new StoreAway(null);
        }
        try (Connection connection = database.getConnection()) {
            return committed(connection, work);
        } catch (SQLException failure) {
            throw translated(failure);
        }
    }

    /** As above on a connection of one's own, which is then as before. */
    public static <T> T committed(Connection connection, Work<T> work) throws SQLException {
        connection.setAutoCommit(false);
        try {
            T done = work.with(connection);
            connection.commit();
            return done;
        } catch (SQLException | RuntimeException failure) {
            rollBack(connection, failure);
            throw failure;
        } finally {
            if (!connection.isClosed()) {
                connection.setAutoCommit(true);
            }
        }
    }

    private static void rollBack(Connection connection, Exception failure) {
        try {
            connection.rollback();
        } catch (SQLException cut) {
            failure.addSuppressed(cut);
        }
    }

    /** Not from the pool; who opens it closes it. */
    public Connection line(String name) throws SQLException {
        Properties login = Patient.login(database, LONGEST_SILENCE_SECONDS);
        login.setProperty("ApplicationName", name);
        return DriverManager.getConnection(Patient.url(database), login);
    }

    private static RuntimeException translated(SQLException failure) {
        return passes(failure.getSQLState()) ? new StoreAway(failure) : new IllegalStateException(failure);
    }

    /** What the same work need not meet a second time. No state: the pool had no connection to give. */
    private static boolean passes(@Nullable String state) {
        // 08 connection, 53 resources, 57 shut down, 58 system; 40 rolled back, 55P03 lock not to be had in time
        return state == null || Stream.of("08", "53", "57", "58", "40", "55P03").anyMatch(state::startsWith);
    }
}
