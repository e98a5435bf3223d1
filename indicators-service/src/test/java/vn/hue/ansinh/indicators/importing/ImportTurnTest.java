package vn.hue.ansinh.indicators.importing;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import vn.hue.ansinh.kit.testing.RealParts;

/** Somebody else has the turn: a file waits for him, but not for one who does nothing any more. */
@QuarkusTest
@WithTestResource(RealParts.class)
class ImportTurnTest extends OnImports {
    private static final Duration SHORT = Duration.ofSeconds(1);
    private static final Duration NEVER = Duration.ofDays(1);
    private static final String FILE = HEADER + "IND-05-02,,481,2023,92.5,4625,5000,A,\n";

    @Inject
    AgroalDataSource database;

    @Test
    void whoWasStoppedLosesIt() throws SQLException {
        ImportTurn stopped = ImportTurn.take(database, SHORT, NEVER).orElseThrow();

        assertEquals("DONE", taken("DRY_RUN", FILE).getString("state"));

        assertThrows(SQLException.class, stopped::mustStand);
        assertThrows(SQLException.class, stopped::close);
    }

    @Test
    void whoTakesHisTimeKeepsIt() throws SQLException {
        try (ImportTurn busy =
                ImportTurn.take(database, SHORT, SHORT.dividedBy(8)).orElseThrow()) {
            await().during(SHORT.multipliedBy(3))
                    .until(() -> ImportTurn.take(database).isEmpty());

            busy.mustStand();
        }
    }
}
