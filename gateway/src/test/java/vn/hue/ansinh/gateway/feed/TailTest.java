package vn.hue.ansinh.gateway.feed;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

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
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.hue.ansinh.gateway.problem.Refused;
import vn.hue.ansinh.gateway.store.Store;
import vn.hue.ansinh.gateway.testing.Neighbours;

/** What is read of the feed in the very moment in which it changes; nothing of this is ever committed. */
@QuarkusTest
@WithTestResource(value = Neighbours.class, initArgs = @ResourceArg(name = "store", value = "here"))
class TailTest {
    private static final String EVENTS = """
            insert into feed_event (event_id, type, source, subject, readers, time, data)
            select gen_random_uuid()::text, 'vn.hue.ansinh.indicator.status-changed.v1', '/tail-test', 'x', 'PUBLIC',
                   now(), '{}' from generate_series(1, %d)
            """;

    @Inject
    Store store;

    private Connection database;

    @BeforeEach
    void begin() throws SQLException {
        await().until(store::isOpen);
        database = store.line("tail-test");
        database.setAutoCommit(false);
    }

    @AfterEach
    void leaveNothing() throws SQLException {
        database.rollback();
        database.close();
    }

    @Test
    void holdsAllThatItSaysItHoldsThoughEventsComeWhileItBegins() throws SQLException {
        run(EVENTS.formatted(600));
        Tail tail = new Tail(store, whoseHeadIsFollowedBy(EVENTS.formatted(10)));

        tail.fill(database);

        Tail.View view = tail.view();
        List<Long> held = view.after(view.from()).stream()
                .map(frame -> frame.event().seq())
                .toList();
        assertEquals(numbersBetween(view.from(), view.head()), held);
    }

    @Test
    void whatIsTidiedWhileAPageIsReadIsSaidToBeGone() throws SQLException {
        run(EVENTS.formatted(20));
        long head = new FeedEvents().head(database);
        FeedEvents tidied = whoseHeadIsFollowedBy("with gone as (delete from feed_event where seq <= " + (head - 5)
                + ") update feed_floor set seq = " + (head - 5));

        assertThrows(Refused.class, () -> tidied.page(database, head - 10, Scope.EVERYTHING, 100));
    }

    private FeedEvents whoseHeadIsFollowedBy(String change) {
        return new FeedEvents() {
            @Override
            public long head(Connection connection) throws SQLException {
                long head = super.head(connection);
                run(change);
                return head;
            }
        };
    }

    private List<Long> numbersBetween(long from, long head) throws SQLException {
        List<Long> numbers = new ArrayList<>();
        String sql = "select seq from feed_event where seq > " + from + " and seq <= " + head + " order by seq";
        try (Statement select = database.createStatement();
                ResultSet row = select.executeQuery(sql)) {
            while (row.next()) {
                numbers.add(row.getLong(1));
            }
        }
        return numbers;
    }

    private void run(String sql) throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.execute(sql);
        }
    }
}
