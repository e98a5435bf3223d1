package vn.hue.ansinh.gateway.feed;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.vertx.core.json.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jboss.logging.Logger;

/**
 * Events of types that this gateway does not know, and so cannot say who may read them. They are kept as they came, in
 * the transaction that moves the position behind them; the first gateway that knows them feeds them.
 */
@ApplicationScoped
class UnknownEvents {
    private static final Logger LOG = Logger.getLogger(UnknownEvents.class);
    private static final String KEEP = """
        insert into feed_unknown (topic, part, record_offset, event_id, type, source, subject, time, data)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?::json) on conflict do nothing
        """;
    private static final String TAKE = """
        delete from feed_unknown
        where id = (select id from feed_unknown where type = any (?) order by id limit 1)
        returning topic, part, record_offset, event_id, type, source, subject, time, data
        """;

    /** An event and where it stood. */
    record Kept(Origin origin, Told event) {}

    private final Counter count;

    UnknownEvents(MeterRegistry metrics) {
        this.count = metrics.counter("feed.unknown");
    }

    void keep(Connection connection, List<Kept> all) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(KEEP)) {
            for (Kept kept : all) {
                insert.setString(1, kept.origin().topic());
                insert.setInt(2, kept.origin().part());
                insert.setLong(3, kept.origin().offset());
                insert.setString(4, kept.event().id());
                insert.setString(5, kept.event().type());
                insert.setString(6, kept.event().source());
                insert.setString(7, kept.event().subject());
                insert.setObject(8, kept.event().time().atOffset(ZoneOffset.UTC));
                insert.setString(9, kept.event().text());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    /** Once that is committed. */
    void tell(List<Kept> committed) {
        for (Kept kept : committed) {
            Origin at = kept.origin();
            LOG.warnf(
                    "Kept for a newer gateway, %s-%d at %d: %s is not known here",
                    at.topic(), at.part(), at.offset(), kept.event().type());
            count.increment();
        }
    }

    /** The oldest of these types; it is kept no longer. */
    Optional<Kept> take(Connection connection, Set<String> types) throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement(TAKE)) {
            delete.setArray(1, connection.createArrayOf("text", types.toArray()));
            try (ResultSet row = delete.executeQuery()) {
                return row.next() ? Optional.of(kept(row)) : Optional.empty();
            }
        }
    }

    private static Kept kept(ResultSet row) throws SQLException {
        String text = row.getString("data");
        Told event = new Told(
                row.getString("event_id"),
                row.getString("type"),
                row.getString("source"),
                row.getString("subject"),
                row.getObject("time", OffsetDateTime.class).toInstant(),
                new JsonObject(text),
                text);
        return new Kept(new Origin(row.getString("topic"), row.getInt("part"), row.getLong("record_offset")), event);
    }
}
