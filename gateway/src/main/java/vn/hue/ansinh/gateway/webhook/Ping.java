package vn.hue.ansinh.gateway.webhook;

import io.vertx.core.json.JsonObject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.UUID;

/** An event that says nothing but that the way is open; it goes to one webhook and stands in no feed. */
final class Ping {
    static final String TYPE = "vn.hue.ansinh.webhook.ping.v1";

    private Ping() {}

    /** Each one is a subject of its own, so that it waits behind nothing. */
    static UUID add(Connection connection, UUID webhook) throws SQLException {
        UUID id = UUID.randomUUID();
        String sql = "insert into webhook_delivery (id, webhook, event_id, type, subject) values (?, ?, ?, ?, ?)";
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            insert.setObject(1, id);
            insert.setObject(2, webhook);
            insert.setString(3, UUID.randomUUID().toString());
            insert.setString(4, TYPE);
            insert.setString(5, "ping/" + id);
            insert.executeUpdate();
        }
        return id;
    }

    static String body(ResultSet delivery) throws SQLException {
        return new JsonObject()
                .put("specversion", "1.0")
                .put("id", delivery.getString("event_id"))
                .put("type", TYPE)
                .put("source", "/gateway")
                .put("subject", delivery.getString("subject"))
                .put(
                        "time",
                        delivery.getObject("made_at", OffsetDateTime.class)
                                .toInstant()
                                .toString())
                .put("datacontenttype", "application/json")
                .put("data", new JsonObject().put("webhook", delivery.getString("webhook")))
                .encode();
    }
}
