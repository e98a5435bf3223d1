package vn.hue.ansinh.gateway.webhook;

import io.vertx.core.json.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.gateway.feed.Audience;
import vn.hue.ansinh.gateway.feed.FeedEvents;
import vn.hue.ansinh.gateway.problem.Refused;

/**
 * Puts into the line again what was sent, what was given up and what never was sent, for example because the webhook
 * was switched off. What waits is on its way already. Whoever calls holds the webhook, so that nothing is written down
 * of its deliveries meanwhile.
 */
@ApplicationScoped
class SendingAgain {
    private static final int MOST = 10_000;
    private static final String AGAIN = "state = 'WAITING', tries = 0, next_at = now(), done_at = null";
    private static final String ONE =
            "update webhook_delivery set " + AGAIN + " where webhook = ? and id = ? and state <> 'WAITING'";
    private static final String AFTER = """
        with page as materialized (
          select e.seq, e.event_id, e.type, e.subject
          from webhook w join feed_event e on e.seq > ? and e.seq <= w.last_seq and e.type = any (w.types) and %3$s
               left join webhook_delivery d on d.webhook = w.id and d.seq = e.seq
          where w.id = ? and %4$s
          order by e.seq limit %1$d + 1
        ), queued as (
          insert into webhook_delivery (webhook, seq, event_id, type, subject)
          select ?, seq, event_id, type, subject from page order by seq limit %1$d
          on conflict (webhook, seq) do update set %2$s
          returning seq
        )
        select count(*) as queued, case when (select count(*) from page) > %1$d then max(seq) end as next from queued
        """;
    private static final String AUDIENCE = Audience.sql("e", "w.agency is null", "w.agency");
    private static final String ALL_AFTER =
            AFTER.formatted(MOST, AGAIN, AUDIENCE, "d.state is distinct from 'WAITING'");
    private static final String DEAD_AFTER = AFTER.formatted(MOST, AGAIN, AUDIENCE, "d.state = 'DEAD'");

    /**
     * So many are in the line.
     *
     * @param next after which position there are more; null if there are none
     */
    record Queued(int count, @Nullable String next) {
        JsonObject view() {
            return new JsonObject().put("queued", count).put("next", next);
        }
    }

    private final FeedEvents feed;

    SendingAgain(FeedEvents feed) {
        this.feed = feed;
    }

    Queued send(Connection connection, UUID webhook, ReplayWebhook asked) throws SQLException {
        return asked.isOfOne()
                ? one(connection, webhook, WebhookDesk.id(asked.delivery()))
                : after(connection, webhook, asked);
    }

    private static Queued one(Connection connection, UUID webhook, UUID delivery) throws SQLException {
        mustHave(connection, webhook, delivery);
        try (PreparedStatement update = connection.prepareStatement(ONE)) {
            update.setObject(1, webhook);
            update.setObject(2, delivery);
            return new Queued(update.executeUpdate(), null);
        }
    }

    private static void mustHave(Connection connection, UUID webhook, UUID delivery) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement("select from webhook_delivery where webhook = ? and id = ?")) {
            select.setObject(1, webhook);
            select.setObject(2, delivery);
            try (ResultSet row = select.executeQuery()) {
                if (!row.next()) {
                    throw WebhookDesk.noDelivery(delivery.toString());
                }
            }
        }
    }

    private Queued after(Connection connection, UUID webhook, ReplayWebhook asked) throws SQLException {
        refuseExpired(connection, asked.since());
        // Nobody was ever told a position beyond the newest event.
        if (asked.since() > feed.head(connection)) {
            throw ReplayWebhook.noPosition();
        }
        Queued queued = queue(connection, webhook, asked);
        // What was tidied between these questions would be missing without a word.
        refuseExpired(connection, asked.since());
        return queued;
    }

    private void refuseExpired(Connection connection, long since) throws SQLException {
        // 0 is the oldest event kept, whichever it is.
        if (since > 0 && feed.hasForgotten(connection, since)) {
            throw Refused.replayExpired(since);
        }
    }

    private static Queued queue(Connection connection, UUID webhook, ReplayWebhook asked) throws SQLException {
        String sql = asked.onlyDead() ? DEAD_AFTER : ALL_AFTER;
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            insert.setLong(1, asked.since());
            insert.setObject(2, webhook);
            insert.setObject(3, webhook);
            try (ResultSet row = insert.executeQuery()) {
                row.next();
                return new Queued(row.getInt("queued"), row.getString("next"));
            }
        }
    }
}
