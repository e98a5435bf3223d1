package vn.hue.ansinh.gateway.webhook;

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
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.hue.ansinh.gateway.store.Store;
import vn.hue.ansinh.gateway.testing.Neighbours;

/** What is sent again and what is not; nothing of this is ever committed. */
@QuarkusTest
@WithTestResource(value = Neighbours.class, initArgs = @ResourceArg(name = "store", value = "here"))
class DeliveryLogTest {
    private static final String TYPE = "vn.hue.ansinh.report.accepted.v1";

    @Inject
    DeliveryLog log;

    @Inject
    Store store;

    private final UUID webhook = UUID.randomUUID();
    private Connection database;

    @BeforeEach
    void begin() throws SQLException {
        await().until(store::isOpen);
        database = store.line("delivery-log-test");
        database.setAutoCommit(false);
        run("insert into webhook (id, agency, url, description, asked, types, last_seq, created_by) values ('" + webhook
                + "', 'SYT', 'https://r.example.vn/', '', '{}', '{" + TYPE + "}', 1000000000, 'delivery-log-test')");
    }

    @AfterEach
    void leaveNothing() throws SQLException {
        database.rollback();
        database.close();
    }

    @Test
    void whatIsOnItsWayIsNotQueuedTwice() throws SQLException {
        long before = told("under way");
        told("dead");
        told("never had");
        delivery("under way", "'WAITING', 1, now() + interval '1 hour'");
        delivery("dead", "'DEAD', 4, now() - interval '1 hour'");

        assertEquals(2, log.replaySince(database, webhook, before - 1));

        assertEquals(List.of("dead", "never had"), dueNow());
    }

    private long told(String event) throws SQLException {
        String sql = "insert into feed_event (event_id, type, source, subject, agency, readers, time, data) values ('"
                + event + "', '" + TYPE + "', '/log-test', '" + event + "', 'SYT', 'AGENCY', now(), '{}')"
                + " returning seq";
        try (Statement statement = database.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    private void delivery(String event, String state) throws SQLException {
        run("insert into webhook_delivery (webhook, seq, event_id, type, subject, state, tries, next_at)"
                + " select '" + webhook + "', seq, event_id, type, subject, " + state
                + " from feed_event where source = '/log-test' and event_id = '" + event + "'");
    }

    private List<String> dueNow() throws SQLException {
        String sql = "select array_agg(event_id order by seq) from webhook_delivery"
                + " where state = 'WAITING' and tries = 0 and next_at <= now() and webhook = '" + webhook + "'";
        try (Statement statement = database.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return List.of((String[]) row.getArray(1).getArray());
        }
    }

    private void run(String sql) throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.execute(sql);
        }
    }
}
