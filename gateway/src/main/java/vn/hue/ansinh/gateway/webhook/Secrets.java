package vn.hue.ansinh.gateway.webhook;

import io.vertx.core.json.JsonArray;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;

/** What webhooks are signed with, sealed: the secret of each, and the one before it for a while. */
@ApplicationScoped
class Secrets {
    private static final Logger LOG = Logger.getLogger(Secrets.class);
    private static final String ALL =
            "select id, webhook, sealed from webhook_secret order by id for update skip locked";
    private static final String ANEW = "update webhook_secret set sealed = ? where id = ?";
    private final Keys keys;

    Secrets(Keys keys) {
        this.keys = keys;
    }

    /** What receivers check the signature with that is the same for all of them. */
    JsonArray publicKeys() {
        return keys.published();
    }

    /** What another key has sealed, so that it may be given up; one that no key opens stays as it is. */
    int sealAnew(Connection connection) throws SQLException {
        int anew = 0;
        try (PreparedStatement select = connection.prepareStatement(ALL);
                PreparedStatement update = connection.prepareStatement(ANEW);
                ResultSet row = select.executeQuery()) {
            while (row.next()) {
                anew += sealAnew(row, update);
            }
        }
        return anew;
    }

    private int sealAnew(ResultSet row, PreparedStatement update) throws SQLException {
        try {
            Optional<byte[]> anew = keys.sealedAnew(row.getBytes("sealed"), row.getString("webhook"));
            if (anew.isEmpty()) {
                return 0;
            }
            update.setBytes(1, anew.get());
            update.setLong(2, row.getLong("id"));
            return update.executeUpdate();
        } catch (IllegalStateException unopened) {
            LOG.errorf(unopened, "The secret of webhook %s does not open", row.getString("webhook"));
            return 0;
        }
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
