package vn.hue.ansinh.kit.once;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.hue.ansinh.kit.notebook.Notebook;
import vn.hue.ansinh.kit.notebook.Notes;
import vn.hue.ansinh.kit.testing.RealParts;

@QuarkusTest
@TestProfile(Notebook.class)
@WithTestResource(RealParts.class)
class TidyingTest {
    @Inject
    Tidying tidying;

    @Inject
    Notes notes;

    @Inject
    AgroalDataSource database;

    @BeforeEach
    void begin() throws SQLException {
        notes.forgetAll();
        answered(1_500, "8 days");
        answered(10, "6 days");
    }

    @Test
    void oldAnswersAreForgottenAFewAtATime() {
        assertEquals(Tidying.AT_ONCE, tidying.forgetOldAnswers());
        assertEquals(500, tidying.forgetOldAnswers());
        assertEquals(0, tidying.forgetOldAnswers());
    }

    @Test
    void allThatAreOldAreForgottenInTheEnd() {
        tidying.tidy();

        assertEquals(10, notes.count("idempotency"));
    }

    /** What one instance is about to forget holds up no other one. */
    @Test
    void whatIsBeingForgottenElsewhereIsPassedOver() throws SQLException {
        try (Connection elsewhere = database.getConnection()) {
            elsewhere.setAutoCommit(false);
            run(elsewhere, "select 1 from idempotency order by answered_at limit 1000 for update");

            assertEquals(500, tidying.forgetOldAnswers());
            elsewhere.rollback();
        }
    }

    private void answered(int many, String ago) throws SQLException {
        try (Connection connection = database.getConnection()) {
            run(
                    connection,
                    "insert into idempotency (scope, key, operation, request_hash, status, answered_at)"
                            + " select 'tidying-test', '" + ago + " ' || n, 'o', sha256(''), 200, now() - interval '"
                            + ago + "' from generate_series(1, " + many + ") as n");
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
