package vn.hue.ansinh.indicators.importing;

import io.agroal.api.AgroalDataSource;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import vn.hue.ansinh.kit.problem.DatabaseTrouble;

/**
 * Does a part of an import on a connection and in a transaction of its own, beside the one that holds the locks and
 * writes the figures: PostgreSQL uses one core for a connection. A process that is killed commits nothing of it.
 */
@ApplicationScoped
class WorkingAside {
    private static final int HANDS = 2;

    // For a file, not for a question: enough to sort and hash half a million rows without the disk, and no row asks
    // what another one asked. No more than one import runs at a time. The commit that ends it makes all of this
    // durable. Indexes take one core, not that of whoever writes meanwhile.
    private static final String SETTINGS = """
            set local work_mem = '96MB'; set local jit = off; set local enable_memoize = off;
            set local enable_mergejoin = off; set local statement_timeout = '30min'; set local synchronous_commit = off;
            set local max_parallel_maintenance_workers = 0
            """;

    private final AgroalDataSource database;

    // A connection that is asked for on the caller's thread would belong to the caller's transaction.
    private final ExecutorService hands = Executors.newFixedThreadPool(HANDS, work -> {
        Thread thread = new Thread(work, "import-aside");
        thread.setDaemon(true);
        return thread;
    });

    WorkingAside(AgroalDataSource database) {
        this.database = database;
    }

    CompletableFuture<Void> begin(Work work) {
        return CompletableFuture.runAsync(() -> inTransaction(work), hands);
    }

    private void inTransaction(Work work) {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try {
                run(connection, SETTINGS);
                work.on(connection);
                connection.commit();
            } finally {
                connection.rollback();
            }
        } catch (SQLException failure) {
            throw new DatabaseTrouble(failure);
        } catch (IOException lost) {
            throw lostDatabase(lost);
        }
    }

    static void run(Connection connection, String statements) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(statements);
        }
    }

    /** A copy tells the trouble of its database as that of a stream. */
    static DatabaseTrouble lostDatabase(IOException lost) {
        return new DatabaseTrouble(
                lost.getCause() instanceof SQLException cause
                        ? cause
                        : new SQLException(lost.getMessage(), "08006", lost));
    }

    @PreDestroy
    void end() {
        hands.shutdownNow();
    }

    /** What is done aside. */
    @FunctionalInterface
    interface Work {
        void on(Connection connection) throws SQLException, IOException;
    }
}
