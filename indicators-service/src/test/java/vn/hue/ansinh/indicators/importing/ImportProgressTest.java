package vn.hue.ansinh.indicators.importing;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import vn.hue.ansinh.kit.testing.RealParts;

/** Whoever waits for an import sees how far it is, and whoever waited in vain why. */
@QuarkusTest
@WithTestResource(RealParts.class)
class ImportProgressTest extends OnImports {
    private static final Duration SOON = Duration.ofSeconds(30);
    private static final int ROWS = 500;

    @Inject
    AgroalDataSource database;

    @Test
    void rowsThatAreWrittenAreCounted() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            // Written rows wait here for what is told of them.
            statement.execute("lock table outbox in exclusive mode");
            String id = send("ATOMIC", CSV, months().getBytes(StandardCharsets.UTF_8))
                    .path("id");
            JsonPath job =
                    await().atMost(SOON).until(() -> ask("/" + id).jsonPath(), now -> now.getInt("percent") > 50);

            assertEquals("WRITING", job.getString("state"));
            assertEquals(99, job.getInt("percent"));
            connection.rollback();
            await().atMost(SOON)
                    .until(() -> ask("/" + id).jsonPath().getString("state").equals("DONE"));
            assertEquals(100, ask("/" + id).jsonPath().getInt("percent"));
        }
    }

    @Test
    void rowsThatAreAsTheyWereAreBehindItOnceTheyAreJudged() throws SQLException {
        taken("ATOMIC", months());
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("lock table outbox in exclusive mode");
            String id = send(
                            "ATOMIC", CSV, months().replaceFirst("92.5", "92.4").getBytes(StandardCharsets.UTF_8))
                    .path("id");

            await().atMost(SOON).until(() -> ask("/" + id).jsonPath().getInt("percent") > 85);
            connection.rollback();
            await().atMost(SOON)
                    .until(() -> ask("/" + id).jsonPath().getString("state").equals("DONE"));
        }
    }

    @Test
    void rowsThatAreJudgedAreHalfOfTheWork() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("lock table observation in exclusive mode");
            String id = send("ATOMIC", CSV, months().getBytes(StandardCharsets.UTF_8))
                    .path("id");

            await().atMost(SOON).until(() -> ask("/" + id).jsonPath().getInt("percent") == 50);
            connection.rollback();
            await().atMost(SOON)
                    .until(() -> ask("/" + id).jsonPath().getString("state").equals("DONE"));
        }
    }

    @Test
    void anImportThatIsGivenUpSaysWhyInBothLanguages() {
        books.run("insert into observation_import (id, mode, format, state, bytes, sha256, sent_by, sent, attempts,"
                + " trouble, received_at, revision) values ('01930b1e-6f2a-7c31-9d5c-0a2c8a1e5b11', 'ATOMIC', 'CSV',"
                + " 'CHECKING', 1, 'x', 'x', 1, 5, 'TOO_SLOW', '2025-02-28', 1)");

        JsonPath job = await().atMost(SOON)
                .until(() -> ask("/01930b1e-6f2a-7c31-9d5c-0a2c8a1e5b11").jsonPath(), now -> now.getString("state")
                        .equals("FAILED"));

        assertEquals("too-slow", job.getString("failureReason.code"));
        assertEquals("Xử lý tệp quá thời gian cho phép.", job.getString("failureReason.detail.vi"));
        assertEquals(job.getString("failureReason.detail.en"), job.getString("failure"));
        assertFalse(job.getString("failureReason.hint.vi").isEmpty());
    }

    @Test
    void anImportWhoseRowsAreGoneFailsWithItsCauseAndNotInSilence() {
        books.run("insert into observation_import (id, mode, format, state, bytes, sha256, sent_by, sent, attempts,"
                + " received_at, revision) values ('01930b1e-6f2a-7c31-9d5c-0a2c8a1e5b12', 'ATOMIC', 'CSV',"
                + " 'WAITING', 1, 'x', 'x', 1, 4, '2025-02-28', 1)");

        JsonPath job = await().atMost(SOON)
                .until(() -> ask("/01930b1e-6f2a-7c31-9d5c-0a2c8a1e5b12").jsonPath(), now -> now.getString("state")
                        .equals("FAILED"));

        assertEquals("unexpected", job.getString("failureReason.code"));
        assertEquals(0, books.count("observation where source_kind = 'IMPORT'"));
    }

    private static String months() {
        StringBuilder file = new StringBuilder(HEADER.replace("period,", "period,breakdown,"));
        for (int number = 0; number < ROWS; number++) {
            file.append("IND-05-02,,481,2023,ETHNICITY=E").append(number).append(",92.5,4625,5000,A,\n");
        }
        return file.toString();
    }
}
