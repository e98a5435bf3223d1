package vn.hue.ansinh.kit.request;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import vn.hue.ansinh.kit.notebook.HastyNotebook;
import vn.hue.ansinh.kit.notebook.Notes;
import vn.hue.ansinh.kit.testing.RealParts;
import vn.hue.ansinh.local.Database;

/** The table of the notes is taken, so that a statement about it waits without a word. */
@QuarkusTest
@TestProfile(HastyNotebook.class)
@WithTestResource(RealParts.class)
class DatabaseSilenceTest {
    private static final int PATIENCE_SECONDS = 30;

    @Inject
    Notes notes;

    @Inject
    AgroalDataSource pool;

    Database database;

    @Test
    void whoWaitsForAnAnswerIsToldThatTheDatabaseIsSilent() throws Exception {
        try (Connection other = taken()) {
            CompletableFuture<Integer> told = CompletableFuture.supplyAsync(() -> given().get("/notes")
                    .then()
                    .header("Retry-After", notNullValue())
                    .header("X-Problem-Code", equalTo("database-unavailable"))
                    .body("code", equalTo("database-unavailable"))
                    .extract()
                    .statusCode());

            assertEquals(503, told.get(PATIENCE_SECONDS, TimeUnit.SECONDS));
            other.rollback();
        }

        given().get("/notes").then().statusCode(200);
    }

    @Test
    void workThatNobodyWaitsForGoesOn() throws Exception {
        CompletableFuture<Integer> counted;
        try (Connection other = taken()) {
            counted = CompletableFuture.supplyAsync(() -> notes.count("note"));
            // Longer than who waits for an answer would be let wait.
            given().get("/notes").then().statusCode(503);
            given().get("/notes").then().statusCode(503);

            assertFalse(counted.isDone());
            other.rollback();
        }

        assertEquals(0, counted.get(PATIENCE_SECONDS, TimeUnit.SECONDS));
    }

    /** A machine that is gone says nothing for ever. */
    @Test
    void evenWorkThatNobodyWaitsForGivesUpADatabaseInTheEnd() throws Exception {
        try (Connection own = pool.getConnection()) {
            Duration bound = Duration.ofMillis(own.getNetworkTimeout());

            assertTrue(
                    bound.compareTo(Duration.ofHours(2)) > 0 && bound.compareTo(Duration.ofDays(1)) < 0,
                    bound::toString);
        }
    }

    /** Here after a second. */
    @Test
    void whoStopsInTheMiddleLosesWhatHeHolds() throws Exception {
        try (Connection stopped = pool.getConnection()) {
            stopped.setAutoCommit(false);
            stopped.createStatement().execute("lock table note in access exclusive mode");

            await().untilAsserted(() -> given().get("/notes").then().statusCode(200));

            assertThrows(SQLException.class, () -> stopped.createStatement().execute("select 1"));
        }
    }

    private Connection taken() throws Exception {
        Connection other = database.connect();
        other.setAutoCommit(false);
        other.createStatement().execute("lock table note in access exclusive mode");
        return other;
    }
}
