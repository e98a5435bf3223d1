package vn.hue.ansinh.gateway.once;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.hue.ansinh.local.Database;
import vn.hue.ansinh.local.LocalPostgres;

/** What is forgotten of answers, in a database of its own: so many rows would linger in that of others. */
class TidyingTest {
    private static final String ROWS_READ = """
            select seq_tup_read + idx_tup_fetch from pg_stat_xact_user_tables where relname = 'idempotency'
            """;

    private static LocalPostgres postgres;
    private static Database here;

    private Connection database;

    @BeforeAll
    static void migrate() {
        postgres = LocalPostgres.fast();
        here = postgres.database("tidying");
        Flyway.configure()
                .dataSource(here.url(), here.user(), here.password())
                .load()
                .migrate();
    }

    @AfterAll
    static void stop() {
        postgres.close();
    }

    @BeforeEach
    void begin() throws SQLException {
        database = here.connect();
        database.setAutoCommit(false);
    }

    @AfterEach
    void leaveNothing() throws SQLException {
        database.rollback();
        database.close();
    }

    @Test
    void oldAnswersAreForgottenAFewAtATime() throws SQLException {
        answered(1_500, "8 days");
        answered(10, "6 days");

        assertEquals(Tidying.AT_ONCE, Tidying.forgetOldAnswers(database));
        assertEquals(500, Tidying.forgetOldAnswers(database));
        assertEquals(0, Tidying.forgetOldAnswers(database));
    }

    @Test
    void thoseThatAreNotOldAreNotLookedThrough() throws SQLException {
        answered(5_000, "6 days");
        run("analyze idempotency");

        long before = number(ROWS_READ);
        assertEquals(0, Tidying.forgetOldAnswers(database));
        long read = number(ROWS_READ) - before;

        assertTrue(read < 100, "rows read: " + read);
    }

    /** What one instance is about to forget holds up no other one. */
    @Test
    void whatIsBeingForgottenElsewhereIsPassedOver() throws SQLException {
        answered(1_500, "8 days");
        database.commit();
        try (Connection elsewhere = here.connect()) {
            elsewhere.setAutoCommit(false);
            assertEquals(Tidying.AT_ONCE, Tidying.forgetOldAnswers(elsewhere));

            run("set local lock_timeout = '5s'");
            assertEquals(500, Tidying.forgetOldAnswers(database));
            elsewhere.rollback();
        } finally {
            database.rollback();
            run("truncate idempotency");
            database.commit();
        }
    }

    private void answered(int many, String ago) throws SQLException {
        run("insert into idempotency (scope, key, operation, request_hash, status, sealed_body, answered_at)"
                + " select 'tidying-test', '" + ago + " ' || n, 'o', sha256(''), 200, '', now() - interval '" + ago
                + "' from generate_series(1, " + many + ") as n");
    }

    private long number(String sql) throws SQLException {
        try (Statement statement = database.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    private void run(String sql) throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.execute(sql);
        }
    }
}
