package vn.hue.ansinh.gateway.feed;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.hue.ansinh.gateway.store.Store;
import vn.hue.ansinh.gateway.testing.Neighbours;
import vn.hue.ansinh.gateway.testing.Teller;

/** What the feed forgets, and that it goes on meanwhile. */
@QuarkusTest
@WithTestResource(value = Neighbours.class, initArgs = @ResourceArg(name = "store", value = "here"))
class IntakeTest {
    private static final Instant THREE_MONTHS_AGO = Instant.now().minus(Duration.ofDays(90));
    private static final String OLD = """
            insert into feed_event (event_id, type, source, subject, readers, time, recorded_at, data)
            select 'event ' || n, 't', '/intake-test', 's', 'PUBLIC', now(),
                   now() - interval '100 days' + n * interval '1 second', '{}' from generate_series(1, 1500) as n
            """;

    @Inject
    Intake intake;

    @Inject
    Store store;

    @BeforeAll
    static void bePatient() {
        Awaitility.setDefaultTimeout(Duration.ofSeconds(30));
    }

    @BeforeEach
    void begin() {
        await().until(() -> given().get("/api/v1/events").statusCode() == 200);
    }

    @Test
    void whatIsOldIsForgottenAFewAtATimeAndTheFeedSaysHowFar() throws SQLException {
        try (Connection database = store.line("intake-test")) {
            database.setAutoCommit(false);
            run(database, OLD);
            long first = number(database, "select min(seq) from feed_event where source = '/intake-test'");

            assertEquals(Forgetting.AT_ONCE, Forgetting.events(database, THREE_MONTHS_AGO));
            assertEquals(first + Forgetting.AT_ONCE - 1, number(database, "select seq from feed_floor"));
            assertEquals(500, Forgetting.events(database, THREE_MONTHS_AGO));
            assertEquals(0, Forgetting.events(database, THREE_MONTHS_AGO));

            database.rollback();
        }
    }

    @Test
    void whatNobodyHasKnownForAsLongAsEventsAreKeptIsForgottenToo() throws SQLException {
        try (Connection database = store.line("intake-test")) {
            database.setAutoCommit(false);
            run(
                    database,
                    "insert into feed_unknown (topic, part, record_offset, event_id, type, source, subject, time,"
                            + " kept_at, data) select 't', 0, n, 'unknown ' || n, 'not.yet', '/intake-test', 's', now(),"
                            + " now() - n * interval '60 days', '{}' from generate_series(1, 2) as n");

            Forgetting.recordedBefore(database, THREE_MONTHS_AGO);

            assertEquals(
                    1, number(database, "select max(record_offset) from feed_unknown where source = '/intake-test'"));
            database.rollback();
        }
    }

    @Test
    void aTidyingThatFailsDoesNotStopTheFeed() {
        intake.stop();
        inTheDatabase("create function refuse_to_forget() returns trigger language plpgsql as"
                + " 'begin raise exception ''not now''; end'");
        inTheDatabase("create trigger refuse_to_forget before delete on feed_event for each statement"
                + " execute function refuse_to_forget()");
        try (Teller teller = new Teller()) {
            intake.start();
            String told = teller.verdict("IND-06-01", "NEVERTHELESS");

            await().until(() -> isInTheFeed(told));
        } finally {
            inTheDatabase("drop trigger refuse_to_forget on feed_event");
            inTheDatabase("drop function refuse_to_forget");
        }
    }

    private boolean isInTheFeed(String event) {
        return store.inTransaction(connection ->
                        number(connection, "select count(*) from feed_event where event_id = '" + event + "'"))
                == 1;
    }

    private void inTheDatabase(String sql) {
        store.inTransaction(connection -> {
            run(connection, sql);
            return true;
        });
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static long number(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }
}
