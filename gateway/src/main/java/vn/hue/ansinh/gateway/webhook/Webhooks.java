package vn.hue.ansinh.gateway.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.gateway.feed.FeedEvents;
import vn.hue.ansinh.gateway.problem.ProblemCode;
import vn.hue.ansinh.gateway.problem.Refused;

/** The registered webhooks. */
@ApplicationScoped
class Webhooks {
    private static final String COLUMNS =
            "select id, agency, url, description, asked, enabled, disabled_by, version, created_at from webhook ";
    private static final String PAGE = COLUMNS + """
        where (? or agency is not distinct from ?) and (created_at, id) > (?, ?) order by created_at, id limit ?
        """;
    private static final String ADD = """
        insert into webhook (id, agency, url, description, asked, types, enabled, disabled_by, created_by, last_seq)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (coalesce(agency, ''), url) do nothing
        """;
    private static final String CHANGE = """
        update webhook set url = ?, description = ?, asked = ?, types = ?, enabled = ?,
               disabled_by = case when ? then null when enabled then 'OWNER' else disabled_by end,
               version = version + 1
        where id = ?
        """;

    private final Secrets secrets;
    private final FeedEvents feed;
    private final WebhookSettings settings;

    Webhooks(Secrets secrets, FeedEvents feed, WebhookSettings settings) {
        this.secrets = secrets;
        this.feed = feed;
        this.settings = settings;
    }

    /** From now on; its first secret is shown here and never again. */
    String add(Connection connection, UUID id, @Nullable String agency, SetWebhook set, String by) throws SQLException {
        comeInTurn(connection, agency);
        refuseAnother(connection, agency, set.url());
        try (PreparedStatement insert = connection.prepareStatement(ADD)) {
            insert.setObject(1, id);
            insert.setObject(2, agency, Types.VARCHAR);
            insert.setString(3, set.url());
            insert.setString(4, set.description());
            insert.setArray(5, texts(connection, set.asked()));
            insert.setArray(6, texts(connection, set.types()));
            insert.setBoolean(7, set.enabled());
            insert.setObject(8, set.enabled() ? null : "OWNER", Types.VARCHAR);
            insert.setString(9, by);
            insert.setLong(10, feed.head(connection));
            if (insert.executeUpdate() == 0) {
                refuseAnother(connection, agency, set.url());
            }
        }
        return secrets.add(connection, id);
    }

    /** Of two who register at once, the second counts what the first has added. */
    private static void comeInTurn(Connection connection, @Nullable String agency) throws SQLException {
        String sql = "select pg_advisory_xact_lock(hashtextextended('webhooks of ' || coalesce(?, ''), 197))";
        try (PreparedStatement lock = connection.prepareStatement(sql)) {
            lock.setObject(1, agency, Types.VARCHAR);
            lock.execute();
        }
    }

    private void refuseAnother(Connection connection, @Nullable String agency, String url) throws SQLException {
        List<Webhook> all = of(connection, agency);
        refuseTheSameAddress(all, url);
        if (all.size() >= settings.perAgency()) {
            throw Refused.with(ProblemCode.TOO_MANY_WEBHOOKS, String.valueOf(settings.perAgency()));
        }
    }

    private static void refuseTheSameAddress(List<Webhook> others, String url) {
        for (Webhook other : others) {
            if (other.url().equals(url)) {
                throw Refused.with(ProblemCode.WEBHOOK_EXISTS, other.id().toString());
            }
        }
    }

    void change(Connection connection, Webhook webhook, SetWebhook set) throws SQLException {
        comeInTurn(connection, webhook.agency());
        refuseTheSameAddress(
                of(connection, webhook.agency()).stream()
                        .filter(other -> !other.id().equals(webhook.id()))
                        .toList(),
                set.url());
        UUID id = webhook.id();
        try (PreparedStatement update = connection.prepareStatement(CHANGE)) {
            update.setString(1, set.url());
            update.setString(2, set.description());
            update.setArray(3, texts(connection, set.asked()));
            update.setArray(4, texts(connection, set.types()));
            update.setBoolean(5, set.enabled());
            update.setBoolean(6, set.enabled());
            update.setObject(7, id);
            update.executeUpdate();
        }
        Sweeping.unasked(connection, id);
    }

    /** From now on it is nobody's; what it was sent goes behind it. */
    void remove(Connection connection, UUID id) throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement("delete from webhook where id = ?")) {
            delete.setObject(1, id);
            delete.executeUpdate();
        }
    }

    Optional<Webhook> find(Connection connection, UUID id) throws SQLException {
        return find(connection, id, "where id = ?");
    }

    /** As above; until the transaction ends, nobody else changes it, and what its receiver said is not written down. */
    Optional<Webhook> hold(Connection connection, UUID id) throws SQLException {
        return find(connection, id, "where id = ? for update");
    }

    private static Optional<Webhook> find(Connection connection, UUID id, String where) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(COLUMNS + where)) {
            select.setObject(1, id);
            return read(select).stream().findFirst();
        }
    }

    private static List<Webhook> of(Connection connection, @Nullable String agency) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(COLUMNS + "where agency is not distinct from ?")) {
            select.setObject(1, agency, Types.VARCHAR);
            return read(select);
        }
    }

    /** Oldest first; of everybody for those who run the suite. */
    WebhookPage page(Connection connection, Owner owner, Place after, int limit) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(PAGE)) {
            select.setBoolean(1, owner.runsTheSuite());
            select.setObject(2, owner.agency(), Types.VARCHAR);
            select.setObject(3, after.made().atOffset(ZoneOffset.UTC));
            select.setObject(4, after.id());
            select.setInt(5, limit + 1);
            return WebhookPage.of(read(select), limit);
        }
    }

    private static Array texts(Connection connection, java.util.Collection<String> texts) throws SQLException {
        return connection.createArrayOf("text", texts.toArray());
    }

    private static List<Webhook> read(PreparedStatement select) throws SQLException {
        List<Webhook> found = new ArrayList<>();
        try (ResultSet row = select.executeQuery()) {
            while (row.next()) {
                found.add(new Webhook(
                        row.getObject("id", UUID.class),
                        row.getString("agency"),
                        row.getString("url"),
                        row.getString("description"),
                        List.of((String[]) row.getArray("asked").getArray()),
                        row.getBoolean("enabled"),
                        row.getString("disabled_by"),
                        row.getInt("version"),
                        row.getObject("created_at", OffsetDateTime.class).toInstant()));
            }
        }
        return found;
    }
}
