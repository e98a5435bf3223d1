package vn.hue.ansinh.gateway.webhook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.hue.ansinh.local.Database;
import vn.hue.ansinh.local.LocalPostgres;

/** What is forgotten of deliveries, in a database of its own: so many rows would linger in that of others. */
class TidyingTest {
    private static final Instant A_MONTH_AGO = Instant.now().minus(Duration.ofDays(30));
    private static final String ROWS_READ = """
            select seq_tup_read + idx_tup_fetch from pg_stat_xact_user_tables where relname = 'webhook_delivery'
            """;

    private static final String DELIVERIES = "select count(*) from webhook_delivery";

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
        run("insert into webhook (id, agency, url, description, asked, types, last_seq, created_by) values"
                + " (gen_random_uuid(), 'SYT', 'https://tidy.example.vn/', '', '{}', '{}', 0, 'tidying-test')");
    }

    @AfterEach
    void leaveNothing() throws SQLException {
        database.rollback();
        database.close();
    }

    @Test
    void whatIsOldIsForgottenAFewAtATime() throws SQLException {
        done(1_500, "40 days");
        done(10, "20 days");

        assertEquals(Tidying.AT_ONCE, Tidying.forgetDoneBefore(database, A_MONTH_AGO));
        assertEquals(500, Tidying.forgetDoneBefore(database, A_MONTH_AGO));
        assertEquals(0, Tidying.forgetDoneBefore(database, A_MONTH_AGO));
    }

    @Test
    void whatIsNotOldIsNotLookedThrough() throws SQLException {
        done(5_000, "20 days");
        run("analyze webhook_delivery");

        long before = number(ROWS_READ);
        assertEquals(0, Tidying.forgetDoneBefore(database, A_MONTH_AGO));
        long read = number(ROWS_READ) - before;

        assertTrue(read < 100, "rows read: " + read);
    }

    /** All of it may be more than one statement has the time for, and whoever asked to remove it would try in vain. */
    @Test
    void whatARemovedWebhookWasSentGoesBehindItAFewAtATime() throws SQLException {
        done(1_500, "1 day");

        run("delete from webhook where created_by = 'tidying-test'");

        assertEquals(1_500, number(DELIVERIES));
        assertTrue(Sweeping.sweep(database));
        assertEquals(500, number(DELIVERIES));
        assertTrue(Sweeping.sweep(database));
        assertEquals(0, number(DELIVERIES));
        assertFalse(Sweeping.sweep(database));
    }

    private void done(int many, String ago) throws SQLException {
        run("insert into webhook_delivery (webhook, event_id, type, subject, state, done_at)"
                + " select id, 'event ' || n, 't', 's', 'DELIVERED', now() - interval '" + ago + "'"
                + " from webhook, generate_series(1, " + many + ") as n where created_by = 'tidying-test'");
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
