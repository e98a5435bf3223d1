package vn.hue.ansinh.gateway.webhook;

import io.vertx.core.json.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;

/** What webhooks are signed with, sealed: the secret of each, and the one before it for a while. */
@ApplicationScoped
class Secrets {
    private final Keys keys;

    Secrets(Keys keys) {
        this.keys = keys;
    }

    /** What receivers check the signature with that is the same for all of them. */
    JsonObject publicKey() {
        return keys.published();
    }

    /** The new secret; the one before it signs beside it for a while. */
    String rotate(Connection connection, UUID id, Duration overlap) throws SQLException {
        String older = "delete from webhook_secret where webhook = ? and valid_until is not null";
        try (PreparedStatement delete = connection.prepareStatement(older)) {
            delete.setObject(1, id);
            delete.executeUpdate();
        }
        String shorten = "update webhook_secret set valid_until = now() + make_interval(secs => ?) where webhook = ?";
        try (PreparedStatement update = connection.prepareStatement(shorten)) {
            update.setLong(1, overlap.toSeconds());
            update.setObject(2, id);
            update.executeUpdate();
        }
        return add(connection, id);
    }

    /** From now on, beside those that there are; it is shown to nobody again. */
    String add(Connection connection, UUID id) throws SQLException {
        String secret = keys.newSecret();
        String sql = "insert into webhook_secret (webhook, sealed) values (?, ?)";
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            insert.setObject(1, id);
            insert.setBytes(2, keys.seal(secret, id.toString()));
            insert.executeUpdate();
        }
        return secret;
    }
}
