package vn.hue.ansinh.gateway.feed;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import vn.hue.ansinh.gateway.problem.ProblemCode;
import vn.hue.ansinh.gateway.problem.Refused;

/** Reads the kept events. */
@ApplicationScoped
public class FeedEvents {
    /** Few large events must not fill the memory. */
    private static final long PAGE_CHARACTERS = 1_000_000;

    /** At once from the database. */
    private static final int FETCH = 10;

    private static final String HEAD =
            "select greatest((select max(seq) from feed_event), (select seq from feed_floor))";
    private static final String FLOOR = "select seq from feed_floor";
    private static final String IS_GONE = """
        select exists (select from feed_floor where seq > ?)
            or exists (select from feed_lost where after < ? and up_to >= ?)
        """;

    /** Where whoever has no position begins: he misses nothing that he was told of. */
    static final long OLDEST = -1;

    private static final String LOST = "select after, up_to from feed_lost order by up_to desc limit 1";

    /** Positions that mean nothing since an earlier state was restored: above one number, up to another. */
    record Lost(long after, long upTo) {
        static final Lost NOTHING = new Lost(0, 0);

        boolean covers(long position) {
            return position > after && position <= upTo;
        }
    }

    /** A page ends at the event that reaches either. */
    record Most(int events, long characters) {}

    /** The number of the newest event. */
    public long head(Connection connection) throws SQLException {
        return number(connection, HEAD);
    }

    /** Of what came up to here something may be gone. */
    long floor(Connection connection) throws SQLException {
        return number(connection, FLOOR);
    }

    FeedPage page(Connection connection, long after, Scope scope, int limit) throws SQLException {
        return page(connection, after, scope, new Most(limit, PAGE_CHARACTERS));
    }

    FeedPage page(Connection connection, long after, Scope scope, Most most) throws SQLException {
        refuseExpired(connection, after);
        long head = head(connection);
        List<FeedEvent> events = events(connection, after, head, scope, most);
        // What was tidied between these questions would be missing without a word.
        refuseExpired(connection, after);
        boolean whole = events.size() < most.events() && size(events) < most.characters();
        long upTo =
                whole ? Math.max(after, head) : events.get(events.size() - 1).seq();
        return new FeedPage(events, upTo, upTo < head);
    }

    /** Whether something is gone of what came after a position, or the position itself with what was lost by a restore. */
    public boolean hasForgotten(Connection connection, long after) throws SQLException {
        return after > OLDEST && isGone(connection, after);
    }

    private static boolean isGone(Connection connection, long after) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(IS_GONE)) {
            select.setLong(1, after);
            select.setLong(2, after);
            select.setLong(3, after);
            try (ResultSet answer = select.executeQuery()) {
                return answer.next() && answer.getBoolean(1);
            }
        }
    }

    /** By the last restore. */
    Lost lost(Connection connection) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(LOST);
                ResultSet row = select.executeQuery()) {
            return row.next() ? new Lost(row.getLong(1), row.getLong(2)) : Lost.NOTHING;
        }
    }

    /** Whether whoever has come so far can go on from there. */
    boolean goesOnFrom(Connection connection, long position) throws SQLException {
        return position <= head(connection) && !hasForgotten(connection, position);
    }

    private void refuseExpired(Connection connection, long after) throws SQLException {
        if (hasForgotten(connection, after)) {
            throw Refused.with(ProblemCode.EVENTS_EXPIRED, String.valueOf(after));
        }
    }

    /** The newest events up to the head that was read before, for all readers together, oldest first. */
    List<FeedEvent> newest(Connection connection, long head, int count) throws SQLException {
        return events(connection, Math.max(0, head - count), head, Scope.EVERYTHING, new Most(count, PAGE_CHARACTERS));
    }

    private List<FeedEvent> events(Connection connection, long after, long upTo, Scope scope, Most most)
            throws SQLException {
        try (PreparedStatement select = new PageQuery(scope).prepared(connection, after, upTo, most)) {
            select.setFetchSize(FETCH);
            return read(select, most.characters());
        }
    }

    private static List<FeedEvent> read(PreparedStatement select, long most) throws SQLException {
        List<FeedEvent> events = new ArrayList<>();
        long characters = 0;
        try (ResultSet row = select.executeQuery()) {
            while (characters < most && row.next()) {
                FeedEvent event = event(row);
                characters += event.data().length();
                events.add(event);
            }
        }
        return events;
    }

    private static long size(List<FeedEvent> events) {
        return events.stream().mapToLong(event -> event.data().length()).sum();
    }

    /** From the columns of {@link PageQuery}, in their order. */
    public static FeedEvent event(ResultSet row) throws SQLException {
        return new FeedEvent(
                row.getLong("seq"),
                row.getString("event_id"),
                row.getString("type"),
                row.getString("source"),
                row.getString("subject"),
                row.getString("agency"),
                Readers.valueOf(row.getString("readers")),
                row.getObject("time", OffsetDateTime.class).toInstant(),
                row.getString("data"));
    }

    private static long number(Connection connection, String query) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(query);
                ResultSet row = select.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }
}
