package vn.hue.ansinh.gateway.webhook;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
import vn.hue.ansinh.gateway.problem.Refused;
import vn.hue.ansinh.gateway.store.Store;
import vn.hue.ansinh.gateway.testing.Neighbours;
import vn.hue.ansinh.gateway.webhook.SendingAgain.Queued;

/** What is sent again and what is not; nothing of this is ever committed. */
@QuarkusTest
@WithTestResource(value = Neighbours.class, initArgs = @ResourceArg(name = "store", value = "here"))
class SendingAgainTest {
    private static final String TYPE = "vn.hue.ansinh.report.accepted.v1";

    @Inject
    SendingAgain again;

    @Inject
    Store store;

    private final UUID webhook = UUID.randomUUID();
    private Connection database;

    @BeforeEach
    void begin() throws SQLException {
        await().until(store::isOpen);
        database = store.line("sending-again-test");
        database.setAutoCommit(false);
        run("insert into webhook (id, agency, url, description, asked, types, last_seq, created_by) values ('" + webhook
                + "', 'SYT', 'https://r.example.vn/', '', '{}', '{" + TYPE + "}', 1000000000, 'sending-again-test')");
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

        assertEquals(new Queued(2, null), after(before - 1));

        assertEquals(List.of("dead", "never had"), dueNow());
    }

    @Test
    void whoLostMoreThanOneCallQueuesGoesOnWhereItEnded() throws SQLException {
        long first = told("waiting");
        delivery("waiting", "'WAITING', 1, now() + interval '1 hour'");
        run("insert into feed_event (event_id, type, source, subject, agency, readers, time, data)"
                + " select 'lost ' || n, '" + TYPE
                + "', '/sending-again-test', 'lost ' || n, 'SYT', 'AGENCY', now(), '{}'"
                + " from generate_series(1, 10002) n");

        Queued some = after(first - 1);
        Queued rest = after(Long.parseLong(some.next()));

        assertEquals(10_000, some.count());
        assertEquals(new Queued(2, null), rest);
        assertEquals(10_002, dueNow().size());
    }

    @Test
    void whatIsKnownToHaveArrivedStaysWhereOnlyTheDeadAreAskedFor() throws SQLException {
        long before = told("arrived") - 1;
        told("dead");
        told("never had");
        told("no longer asked for");
        delivery("arrived", "'DELIVERED', 1, now()");
        delivery("dead", "'DEAD', 4, now()");
        delivery("no longer asked for", "'DEAD', 4, now()");
        run("update feed_event set type = 'vn.hue.ansinh.report.returned.v1' where event_id = 'no longer asked for'");

        assertEquals(new Queued(1, null), again.send(database, webhook, new ReplayWebhook("", before, true)));
        assertEquals(List.of("dead"), dueNow());
    }

    @Test
    void aGapOfWhatIsNoLongerKeptIsNotPassedOver() throws SQLException {
        long forgotten = told("forgotten");
        told("kept");
        run("update feed_floor set seq = " + forgotten);

        Refused refused = assertThrows(Refused.class, () -> after(forgotten - 1));

        assertEquals("events-expired", refused.getMessage());
        assertTrue(after(0).count() > 0);
    }

    private Queued after(long position) throws SQLException {
        return again.send(database, webhook, new ReplayWebhook("", position, false));
    }

    private long told(String event) throws SQLException {
        String sql = "insert into feed_event (event_id, type, source, subject, agency, readers, time, data) values ('"
                + event + "', '" + TYPE + "', '/sending-again-test', '" + event + "', 'SYT', 'AGENCY', now(), '{}')"
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
                + " from feed_event where source = '/sending-again-test' and event_id = '" + event + "'");
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
