package vn.hue.ansinh.gateway.webhook;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;

/**
 * What nobody asks for any more: all that a webhook was sent, once it is removed, and what waits of types that it no longer
 * names. It may be more than one statement has the time for, so it goes some at a time, behind whoever asked for it; nothing
 * is sent to a webhook meanwhile.
 */
final class Sweeping {
    static final int AT_ONCE = 1_000;

    private static final String NEXT =
            "select webhook from webhook_sweep order by webhook limit 1 for update skip locked";
    /** So that its types stay, and nobody writes down what its receiver said, which would wait for us as we for him. */
    private static final String HOLD = "select from webhook where id = ? for update";

    /** Read by what waits, which is little beside what was sent. A ping is nothing that was asked for. */
    private static final String UNASKED = """
        delete from webhook_delivery where id = any (array(
          select d.id from webhook_delivery d join webhook w on w.id = d.webhook
          where d.webhook = ? and d.state = 'WAITING' and d.seq is not null and d.type <> all (w.types)
          limit %d))
        """.formatted(AT_ONCE);

    private static final String SENT = """
        delete from webhook_delivery where id = any (array(
          select id from webhook_delivery where webhook = ? limit %d))
        """.formatted(AT_ONCE);

    private static final String BEGIN = "insert into webhook_sweep (webhook) values (?) on conflict do nothing";
    private static final String END = "delete from webhook_sweep where webhook = ?";

    private Sweeping() {}

    /** At once as far as there is time for it. Whoever calls holds the webhook. */
    static void unasked(Connection connection, UUID webhook) throws SQLException {
        if (with(connection, UNASKED, webhook) == AT_ONCE) {
            with(connection, BEGIN, webhook);
        }
    }

    /** Some of one webhook; whether there was one. */
    static boolean sweep(Connection connection) throws SQLException {
        Optional<UUID> next = next(connection);
        if (next.isPresent() && some(connection, next.get()) < AT_ONCE) {
            with(connection, END, next.get());
        }
        return next.isPresent();
    }

    private static Optional<UUID> next(Connection connection) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(NEXT);
                ResultSet row = select.executeQuery()) {
            return row.next() ? Optional.of(row.getObject(1, UUID.class)) : Optional.empty();
        }
    }

    private static int some(Connection connection, UUID webhook) throws SQLException {
        return with(connection, isThere(connection, webhook) ? UNASKED : SENT, webhook);
    }

    private static boolean isThere(Connection connection, UUID webhook) throws SQLException {
        try (PreparedStatement hold = connection.prepareStatement(HOLD)) {
            hold.setObject(1, webhook);
            try (ResultSet held = hold.executeQuery()) {
                return held.next();
            }
        }
    }

    private static int with(Connection connection, String sql, UUID webhook) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setObject(1, webhook);
            return statement.executeUpdate();
        }
    }
}
