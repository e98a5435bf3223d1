package vn.hue.ansinh.gateway.webhook;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.hue.ansinh.gateway.store.Store;
import vn.hue.ansinh.gateway.testing.Neighbours;

/** Which deliveries are taken, and what the database does for it; nothing of this is ever committed. */
@QuarkusTest
@WithTestResource(value = Neighbours.class, initArgs = @ResourceArg(name = "store", value = "here"))
class DeliveriesTest {
    private static final int AT_ONCE = 512;
    private static final UnderWay.Room ROOM = new UnderWay.Room(AT_ONCE, 12_000_000, Map.of(), List.of(), List.of());
    private static final String ENDED = """
            insert into webhook_delivery (webhook, seq, event_id, type, subject, state, done_at)
            select id, n, n, 'report.accepted', 'subject ' || n % 50, 'DELIVERED', now()
            from webhook, generate_series(1, 500) as n where created_by = 'deliveries-test'
            """;
    private static final String QUEUES = """
            insert into webhook_delivery (webhook, seq, event_id, type, subject)
            select id, n, n, 'report.accepted', 'subject ' || n % 3
            from webhook, generate_series(501, 600) as n where created_by = 'deliveries-test'
            """;
    private static final String LONG_EVENTS = """
            with told as (
              insert into feed_event (event_id, type, source, subject, readers, time, data, characters)
              select n, 't', '/deliveries-test', 's' || n, 'PUBLIC', now(), '{}', 5000000 from generate_series(1, 4) as n
              returning seq, event_id, type, subject)
            insert into webhook_delivery (webhook, seq, event_id, type, subject)
            select w.id, told.seq, told.event_id, told.type, told.subject
            from told, webhook w where w.created_by = 'deliveries-test'
            """;
    /** Each a thousand characters, of which nothing says so. */
    private static final String UNMEASURED_EVENTS = """
            with told as (
              insert into feed_event (event_id, type, source, subject, readers, time, data)
              select n, 't', '/deliveries-test', 's' || n, 'PUBLIC', now(),
                     json_build_object('text', repeat('x', 1000)) from generate_series(1, 4) as n
              returning seq, event_id, type, subject)
            insert into webhook_delivery (webhook, seq, event_id, type, subject)
            select w.id, told.seq, told.event_id, told.type, told.subject
            from told, webhook w where w.created_by = 'deliveries-test'
            """;

    private static final String BACKLOG = """
            insert into webhook_delivery (webhook, seq, event_id, type, subject)
            select id, n, n, 'target.revised', 'subject ' || n % 50
            from webhook, generate_series(1, 2500) as n where created_by = 'deliveries-test'
            """;
    private static final String WAITING = """
            select count(*) from webhook_delivery d join webhook w on w.id = d.webhook
            where w.created_by = 'deliveries-test' and d.state = 'WAITING'
            """;

    private static final String ROWS_READ = """
            select sum(seq_tup_read + idx_tup_fetch) from pg_stat_xact_user_tables
            where relname in ('webhook', 'webhook_delivery')
            """;

    @Inject
    Deliveries deliveries;

    @Inject
    Webhooks webhooks;

    @Inject
    Store store;

    private Connection database;

    @BeforeEach
    void begin() throws SQLException {
        await().until(store::isOpen);
        database = store.line("deliveries-test");
        database.setAutoCommit(false);
    }

    @AfterEach
    void leaveNothing() throws SQLException {
        database.rollback();
        database.close();
    }

    @Test
    void aThousandReceiversOfOneEventAreLookedThroughOnce() throws SQLException {
        receivers(1_000);
        waiting("1", "KCB");

        long before = rowsRead();
        int taken = deliveries.take(database, ROOM).size();
        long read = rowsRead() - before;

        assertEquals(AT_ONCE, taken);
        // Each receiver and delivery a few times, never each for each other.
        assertTrue(read < 10_000, "rows read: " + read);
    }

    @Test
    void ofOneSubjectOnlyTheOldestIsTakenHoweverManyWaitBehindIt() throws SQLException {
        receivers(1);
        waiting("5", "KCB");
        for (int later = 6; later < 206; later++) {
            waiting(String.valueOf(later), "KCB");
        }
        waiting("300", "BHYT");
        waiting("null", "ping");

        long before = rowsRead();
        List<String> taken = deliveries.take(database, ROOM).stream()
                .map(Delivery::eventId)
                .sorted()
                .toList();

        assertEquals(List.of("event 300", "event 5", "event null"), taken);
        assertTrue(rowsRead() - before < 2_000, "rows read: " + (rowsRead() - before));
    }

    /** Counted when nothing waited, so an index of what waits looks empty to the planner, and the cheapest of all. */
    @Test
    void neitherWhatHasEndedNorWhatWaitsBehindTheHeadsIsRead() throws SQLException {
        receivers(60);
        run(ENDED);
        run("analyze webhook_delivery");
        run(QUEUES);

        long before = rowsRead();
        int taken = deliveries.take(database, ROOM).size();
        long read = rowsRead() - before;

        assertEquals(3 * 60, taken);
        assertTrue(read < 3_000, "rows read: " + read);
    }

    @Test
    void ofLongEventsNoMoreIsTakenAtOnceThanMemoryHolds() throws SQLException {
        receivers(1);
        run(LONG_EVENTS);

        List<Integer> taken = new ArrayList<>();
        do {
            taken.add(deliveries.take(database, ROOM).size());
        } while (taken.get(taken.size() - 1) > 0);

        // Five millions and five and five: the third is the last that finds room.
        assertEquals(List.of(3, 1, 0), taken);
    }

    @Test
    void aLongEventGoesHoweverLittleRoomThereIs() throws SQLException {
        receivers(1);
        run(LONG_EVENTS);

        assertEquals(
                1,
                deliveries
                        .take(database, new UnderWay.Room(AT_ONCE, 1, Map.of(), List.of(), List.of()))
                        .size());
    }

    /** It may be eight times as long as its place in the table: these may be eight thousand each. */
    @Test
    void anEventOfUnknownLengthIsTakenForTheLongestItMayBe() throws SQLException {
        receivers(1);
        run(UNMEASURED_EVENTS);

        List<Delivery> taken =
                deliveries.take(database, new UnderWay.Room(AT_ONCE, 10_000, Map.of(), List.of(), List.of()));

        assertEquals(2, taken.size());
    }

    @Test
    void ofOthersThanThoseAskedForNothingIsTaken() throws SQLException {
        receivers(3);
        waiting("1", "KCB");
        UUID silent = deliveries.take(database, ROOM).get(0).webhook();
        waiting("2", "BHYT");

        List<UUID> taken =
                deliveries.take(database, new UnderWay.Room(AT_ONCE, 1, Map.of(), List.of(), List.of(silent))).stream()
                        .map(Delivery::webhook)
                        .toList();

        assertEquals(List.of(silent), taken);
    }

    @Test
    void whatIsUnderWayLeavesTheFewerPlaces() throws SQLException {
        receivers(1);
        for (String subject : List.of("a", "b", "c", "d", "e")) {
            waiting("null", subject);
        }
        UUID busy = theOneAt("https://r1.example.vn");

        int taken =
                deliveries.take(database, roomBeside(Map.of(busy, 3), AT_ONCE)).size();

        assertEquals(1, taken);
    }

    /** Whoever has a backlog has waited longer for each of them. */
    @Test
    void whoHasNothingUnderWayComesFirst() throws SQLException {
        receivers(20);
        for (String subject : List.of("a", "b", "c", "d", "e")) {
            waiting("null", subject);
        }
        run("update webhook_delivery set next_at = now() - interval '1 hour'");
        UUID fresh = theOneAt("https://r20.example.vn");
        run("update webhook_delivery set next_at = now() where webhook = '" + fresh + "'");
        Map<UUID, Integer> held = all().stream()
                .filter(other -> !other.equals(fresh))
                .collect(Collectors.toMap(other -> other, other -> 1));

        Set<UUID> taken = deliveries.take(database, roomBeside(held, 1)).stream()
                .map(Delivery::webhook)
                .collect(Collectors.toSet());

        assertEquals(Set.of(fresh), taken);
    }

    private static UnderWay.Room roomBeside(Map<UUID, Integer> held, int places) {
        return new UnderWay.Room(places, 12_000_000, held, List.of(), List.of());
    }

    private UUID theOneAt(String url) throws SQLException {
        return found("url = '" + url + "'").get(0);
    }

    private List<UUID> all() throws SQLException {
        return found("true");
    }

    private List<UUID> found(String which) throws SQLException {
        List<UUID> all = new ArrayList<>();
        try (Statement statement = database.createStatement();
                ResultSet row = statement.executeQuery(
                        "select id from webhook where created_by = 'deliveries-test' and " + which)) {
            while (row.next()) {
                all.add(row.getObject(1, UUID.class));
            }
        }
        return all;
    }

    /** All of it may be more than one statement has the time for. */
    @Test
    void whatIsAskedForNoMoreGoesAFewAtATimeAndIsNotSentMeanwhile() throws SQLException {
        receivers(1);
        run(BACKLOG);
        waiting("3000", "KCB");
        UUID id = theOneAt("https://r1.example.vn");

        webhooks.change(database, webhooks.find(database, id).orElseThrow(), asksOnlyFor("report.accepted"));

        assertEquals(1_501, number(WAITING));
        assertEquals(List.of(), deliveries.take(database, ROOM));
        await().until(() -> !Sweeping.sweep(database));
        assertEquals(1, number(WAITING));
        assertEquals(1, deliveries.take(database, ROOM).size());
    }

    private static SetWebhook asksOnlyFor(String type) {
        return new SetWebhook("SYT", "https://r1.example.vn", "", List.of(type), Set.of(type), true);
    }

    @Test
    void whatManyHaveMissedIsMadeUpForInPassesFromTheFurthestBackOn() throws SQLException {
        run("update webhook set enabled = false, disabled_by = 'OWNER' where enabled");
        told(5_001);
        receivers(15);
        standBack("1000", "created_by = 'deliveries-test'");
        standBack("5000", "url = 'https://r15.example.vn'");

        List<Integer> moved = new ArrayList<>();
        do {
            moved.add(deliveries.spread(database));
        } while (moved.get(moved.size() - 1) > 0);

        // A thousand events each, ten thousand together; the last one is moved on in each pass.
        assertEquals(List.of(10, 6, 1, 1, 1, 0), moved);
    }

    /** More of them than are moved on in a pass, and the first are always the same. */
    @Test
    void numbersThatARestoreHasPassedOverAreNoEventsThatWereMissed() throws SQLException {
        run("update webhook set enabled = false, disabled_by = 'OWNER' where enabled");
        told(1);
        receivers(15);
        run("update webhook set types = '{t}' where created_by = 'deliveries-test'");
        standBack("0", "created_by = 'deliveries-test'");
        run("insert into feed_event (seq, event_id, type, source, subject, readers, time, data) overriding system value"
                + " select max(seq) + 1000000000, 'restored', 't', '/deliveries-test', 's', 'PUBLIC', now(), '{}'"
                + " from feed_event");

        List<Integer> moved = new ArrayList<>();
        do {
            moved.add(deliveries.spread(database));
        } while (moved.get(moved.size() - 1) > 0 && moved.size() < 10);

        assertEquals(List.of(10, 5, 0), moved);
        assertEquals(15, deliveries.take(database, ROOM).size());
    }

    private void told(int events) throws SQLException {
        run("insert into feed_event (event_id, type, source, subject, readers, time, data)"
                + " select 'told ' || n, 't', '/deliveries-test', 's', 'PUBLIC', now(), '{}'"
                + " from generate_series(1, " + events + ") as n");
    }

    private void standBack(String events, String who) throws SQLException {
        run("update webhook set last_seq = (select seq from feed_event order by seq desc offset " + events
                + " limit 1) where " + who);
    }

    private void receivers(int many) throws SQLException {
        run("insert into webhook (id, agency, url, description, asked, types, last_seq, created_by)"
                + " select gen_random_uuid(), 'SYT', 'https://r' || n || '.example.vn', '', '{}', '{}', 0, 'deliveries-test'"
                + " from generate_series(1, " + many + ") as n");
    }

    private void waiting(String number, String subject) throws SQLException {
        run("insert into webhook_delivery (webhook, seq, event_id, type, subject) select id, " + number + ", 'event "
                + number + "', 'report.accepted', '" + subject
                + "' from webhook where created_by = 'deliveries-test'");
    }

    private long rowsRead() throws SQLException {
        return number(ROWS_READ);
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
