package vn.hue.ansinh.gateway.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.hue.ansinh.gateway.feed.FeedEvents;

/** What goes to the receivers and what signs it, read for all deliveries that were taken together; one event is one text. */
@ApplicationScoped
class Contents {
    private static final String EVENTS =
            "select seq, event_id, type, source, subject, agency, readers, time, data from feed_event where seq = any (?)";
    private static final String SECRETS = """
        select webhook, sealed from webhook_secret
        where webhook = any (?) and (valid_until is null or valid_until > now()) order by id desc
        """;

    List<Delivery> fill(Connection connection, List<Deliveries.Taken> taken) throws SQLException {
        Map<Long, String> bodies = bodies(connection, taken);
        Map<UUID, List<byte[]>> secrets = secrets(connection, taken);
        return taken.stream()
                .map(one -> new Delivery(
                        one.id(),
                        one.webhook(),
                        one.url(),
                        one.eventId(),
                        // Neither: the feed no longer keeps it.
                        one.ownBody().isEmpty() ? bodies.getOrDefault(one.seq(), "") : one.ownBody(),
                        one.tries(),
                        secrets.getOrDefault(one.webhook(), List.of())))
                .toList();
    }

    private static Map<Long, String> bodies(Connection connection, List<Deliveries.Taken> taken) throws SQLException {
        Object[] numbers = taken.stream().map(Deliveries.Taken::seq).distinct().toArray();
        Map<Long, String> bodies = new HashMap<>();
        try (PreparedStatement select = connection.prepareStatement(EVENTS)) {
            select.setArray(1, connection.createArrayOf("bigint", numbers));
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    bodies.put(row.getLong("seq"), FeedEvents.event(row).json());
                }
            }
        }
        return bodies;
    }

    private static Map<UUID, List<byte[]>> secrets(Connection connection, List<Deliveries.Taken> taken)
            throws SQLException {
        Object[] webhooks =
                taken.stream().map(Deliveries.Taken::webhook).distinct().toArray();
        Map<UUID, List<byte[]>> secrets = new HashMap<>();
        try (PreparedStatement select = connection.prepareStatement(SECRETS)) {
            select.setArray(1, connection.createArrayOf("uuid", webhooks));
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    secrets.computeIfAbsent(row.getObject("webhook", UUID.class), first -> new ArrayList<>())
                            .add(row.getBytes("sealed"));
                }
            }
        }
        return secrets;
    }
}
