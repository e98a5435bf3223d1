package vn.hue.ansinh.indicators.importing;

import static java.lang.Thread.State.TERMINATED;
import static java.lang.Thread.State.TIMED_WAITING;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.hue.ansinh.kit.testing.RealParts;

/** A service that ends takes the database away only from under those who have stopped looking. */
@QuarkusTest
@WithTestResource(RealParts.class)
class EndingImportsTest extends OnImports {
    private static final String WAITING = "pg_locks where not granted and locktype = 'relation'"
            + " and relation = cast('observation_import' as regclass)";

    @Inject
    AgroalDataSource database;

    @Inject
    Imports imports;

    @Inject
    TakingInImport taking;

    @Inject
    Clock now;

    /** There is nothing here that it could look into. */
    @Test
    void whoEndsLooksForNoImports() throws InterruptedException {
        RunningImports ended = new RunningImports(null, null, null, Clock.systemUTC());

        ended.onStop(new ShutdownEvent());

        assertDoesNotThrow(ended::runAll);
        assertDoesNotThrow(() -> ended.hear(new ImportReceived(UUID.randomUUID())));
    }

    @Test
    void theEndWaitsForWhoLooks() throws Exception {
        RunningImports ending = new RunningImports(database, imports, taking, now);
        Thread looking = new Thread(ending::runAll);
        Thread end = new Thread(() -> stop(ending));

        try (Connection other = database.getConnection();
                Statement statement = other.createStatement()) {
            other.setAutoCommit(false);
            statement.execute("lock table observation_import in access exclusive mode");
            looking.start();
            // The service itself looks once a second as well.
            await().until(() -> books.count(WAITING) >= 2);
            end.start();
            await().until(() -> List.of(TIMED_WAITING, TERMINATED).contains(end.getState()));

            assertEquals(TIMED_WAITING, end.getState());
            other.rollback();
        }
        end.join();
        looking.join();
    }

    private static void stop(RunningImports ending) {
        try {
            ending.onStop(new ShutdownEvent());
        } catch (InterruptedException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
