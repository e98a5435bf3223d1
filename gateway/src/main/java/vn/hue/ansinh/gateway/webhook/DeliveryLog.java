package vn.hue.ansinh.gateway.webhook;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What was sent, what waits and what is dead. */
@ApplicationScoped
class DeliveryLog {
    private static final int ATTEMPTS_SHOWN = 20;
    private static final String LIST = """
        select d.id, d.seq, d.event_id, d.type, d.subject, d.state, d.made_at, d.done_at,
               case when w.enabled and d.state = 'WAITING' and (d.seq is null or not exists (
                      select from webhook_delivery o where o.webhook = d.webhook and o.subject = d.subject
                        and o.state = 'WAITING' and o.seq < d.seq)) then d.next_at end as next_at,
               (select json_agg(json_build_object('at', to_char(a.began_at at time zone 'Asia/Ho_Chi_Minh',
                          'YYYY-MM-DD"T"HH24:MI:SS.MS"+07:00"'), 'millis', a.millis, 'status', a.status,
                          'outcome', a.outcome) order by a.id)
                from (select * from webhook_attempt where delivery = d.id order by id desc limit %d) a) as attempts
        from webhook_delivery d join webhook w on w.id = d.webhook
        where d.webhook = ? and (? = '' or d.state = ?)
          and (d.made_at, d.id) > (?, ?)
        order by d.made_at, d.id limit ?
        """.formatted(ATTEMPTS_SHOWN);

    /** A delivery, and where in the log it stands. */
    private record Shown(Place place, JsonObject view) {}

    /** Beside what is shown, {@code next} is the {@link Place} where the page ends, if another follows. */
    JsonObject page(Connection connection, UUID webhook, String state, Place after, int limit) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(LIST)) {
            select.setObject(1, webhook);
            select.setString(2, state);
            select.setString(3, state);
            select.setObject(4, after.made().atOffset(ZoneOffset.UTC));
            select.setObject(5, after.id());
            select.setInt(6, limit + 1);
            return page(read(select), limit);
        }
    }

    private static JsonObject page(List<Shown> found, int limit) {
        boolean more = found.size() > limit;
        List<Shown> items = more ? found.subList(0, limit) : found;
        return new JsonObject()
                .put("items", new JsonArray(items.stream().map(Shown::view).toList()))
                .put("next", more ? items.get(limit - 1).place().text() : null);
    }

    private static List<Shown> read(PreparedStatement select) throws SQLException {
        List<Shown> found = new ArrayList<>();
        try (ResultSet row = select.executeQuery()) {
            while (row.next()) {
                found.add(new Shown(place(row), view(row)));
            }
        }
        return found;
    }

    private static Place place(ResultSet row) throws SQLException {
        OffsetDateTime made = row.getObject("made_at", OffsetDateTime.class);
        return new Place(made.toInstant(), row.getObject("id", UUID.class));
    }

    private static JsonObject view(ResultSet row) throws SQLException {
        String attempts = row.getString("attempts");
        String seq = row.getString("seq");
        return new JsonObject()
                .put("id", row.getString("id"))
                .put("event", row.getString("event_id"))
                .put("sequence", seq)
                .put("type", row.getString("type"))
                .put("subject", row.getString("subject"))
                .put("state", row.getString("state"))
                .put("madeAt", instant(row, "made_at"))
                .put("nextAt", instant(row, "next_at"))
                .put("doneAt", instant(row, "done_at"))
                .put("attempts", attempts == null ? new JsonArray() : new JsonArray(attempts));
    }

    private static @Nullable String instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : Moments.text(time.toInstant());
    }
}
