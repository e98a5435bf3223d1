package vn.hue.ansinh.gateway.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.hue.ansinh.gateway.feed.Audience;

/**
 * The deliveries that wait. Of one webhook and subject only the oldest may go; whoever takes it puts its next try off
 * by a lease before he sends, so no transaction waits for a receiver, nobody else takes it, and if he dies it comes up
 * again by itself.
 */
@ApplicationScoped
class Deliveries {
    /** For all webhooks together so many events are looked through in a pass; whoever is furthest back comes first. */
    private static final int EVENTS_FOR_ALL = 10_000;

    private static final int EVENTS_FOR_ONE = 1_000;
    // Numbers say only how much there is to look through at most. How far it is to go, events say: between two of them
    // there may be more numbers than any number of passes gets over.
    private static final String SPREAD =
            """
        with behind as (
          select w.id, h.head,
                 sum(least(h.head - w.last_seq, %1$d)) over (order by w.last_seq, w.id) as looked_through
          from webhook w, (select coalesce(max(seq), 0) as head from feed_event) h
          where w.enabled and w.last_seq < h.head
        ), due as (
          select w.id, w.agency, w.types, w.last_seq,
                 coalesce((select e.seq from feed_event e where e.seq > w.last_seq order by e.seq offset %1$d - 1 limit 1),
                          b.head) as upto
          from webhook w join behind b on b.id = w.id
          where b.looked_through <= %2$d and w.enabled and w.last_seq < b.head
          for update of w skip locked
        ), made as (
          insert into webhook_delivery (webhook, seq, event_id, type, subject)
          select due.id, e.seq, e.event_id, e.type, e.subject
          from due join feed_event e on e.seq > due.last_seq and e.seq <= due.upto and e.type = any (due.types)
               and %3$s
          on conflict (webhook, seq) do nothing
        )
        update webhook w set last_seq = due.upto from due where w.id = due.id
        """.formatted(EVENTS_FOR_ONE, EVENTS_FOR_ALL, Audience.sql("e", "due.agency is null", "due.agency"));
    /** So much shorter an event may stand in the table than it is, where nothing says how long it is. */
    private static final int MOST_SQUEEZED = 8;

    // From head to head of the waiting subjects, each found by one look into an index, whatever waits behind it and
    // whatever the planner believes of a table that has just been filled, or emptied. What is asked of a row that was
    // found by its id is written so that no index could answer it: one that is believed to be empty would be read
    // whole.
    // Whoever has least under way comes first, then whose delivery has waited longest; the look from head to head is
    // made
    // for no more of them than there is room for.
    private static final String TAKE = """
        with free as (
          select d.* from (
            select w.id, coalesce(h.places, 0) as held
            from webhook w left join unnest(?::uuid[], ?::int[]) as h (webhook, places) on h.webhook = w.id
            cross join lateral (
              select o.next_at from webhook_delivery o
              where o.webhook = w.id and o.state = 'WAITING' and o.next_at <= now() order by o.next_at limit 1) due
            where w.enabled and coalesce(h.places, 0) < ? and w.id <> all (?) and (? or w.id = any (?))
              and w.id <> all (array(select webhook from webhook_sweep))
            order by held, due.next_at, w.id) w cross join lateral (
            with recursive head as (
              (select o.id, o.subject, o.seq, o.next_at from webhook_delivery o
               where o.webhook = w.id and o.state = 'WAITING' order by o.subject, o.seq limit 1)
              union all
              select o.id, o.subject, o.seq, o.next_at from head h cross join lateral (
                select * from webhook_delivery o
                where o.webhook = w.id and o.state = 'WAITING' and o.subject > h.subject
                order by o.subject, o.seq limit 1) o
            )
            select id, seq, next_at from head where next_at <= now() order by next_at limit ? - w.held) d
          limit ?
        ), weighed as (
          select id, sum((select coalesce(e.characters, %d * pg_column_size(e.data)) from feed_event e
                          where e.seq = free.seq))
                     over (order by next_at, id rows between unbounded preceding and 1 preceding) as before
          from free
        ), taken as (
          select d.id from webhook_delivery d
          where d.id = any (array(select id from weighed where coalesce(before, 0) < ?))
            and case when d.state = 'WAITING' then d.next_at <= now() else false end
          for update of d skip locked
        )
        update webhook_delivery d set next_at = now() + make_interval(secs => ?), tries = d.tries + 1
        where d.id = any (array(select id from taken))
        returning d.id, d.webhook, (select w.url from webhook w where w.id = d.webhook) as url, d.event_id, d.type,
                  d.subject, d.seq, d.tries, d.made_at
        """.formatted(MOST_SQUEEZED);
    /** One that is ours now, without what is to be sent. A ping has no number, but a body of its own. */
    record Taken(UUID id, UUID webhook, String url, String eventId, int tries, long seq, String ownBody) {}

    private final WebhookSettings settings;
    private final Contents contents;

    Deliveries(WebhookSettings settings, Contents contents) {
        this.settings = settings;
        this.contents = contents;
    }

    /** Makes deliveries of what is new in the feed; how many webhooks have moved on. */
    int spread(Connection connection) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(SPREAD)) {
            return update.executeUpdate();
        }
    }

    /** As much as finds room; the event that is too long for what is left of it is the last one. */
    List<Delivery> take(Connection connection, UnderWay.Room room) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(TAKE)) {
            setHeld(update, connection, room.held());
            update.setInt(3, settings.atOncePerWebhook());
            update.setArray(4, connection.createArrayOf("uuid", room.but().toArray()));
            update.setBoolean(5, room.only().isEmpty());
            update.setArray(6, connection.createArrayOf("uuid", room.only().toArray()));
            update.setInt(7, settings.atOncePerWebhook());
            update.setInt(8, room.deliveries());
            update.setLong(9, room.characters());
            update.setLong(10, settings.lease().toSeconds());
            List<Taken> taken = new ArrayList<>();
            sort(connection, "off");
            try (ResultSet row = update.executeQuery()) {
                while (row.next()) {
                    taken.add(taken(row));
                }
            }
            sort(connection, "on");
            return taken.isEmpty() ? List.of() : contents.fill(connection, taken);
        }
    }

    /** To sort what waits would seem to cost nothing where nothing is believed to wait, and read all of it. */
    private static void sort(Connection connection, String whether) throws SQLException {
        try (Statement set = connection.createStatement()) {
            set.execute("set local enable_sort = " + whether);
        }
    }

    private static void setHeld(PreparedStatement update, Connection connection, Map<UUID, Integer> held)
            throws SQLException {
        List<UUID> webhooks = List.copyOf(held.keySet());
        update.setArray(1, connection.createArrayOf("uuid", webhooks.toArray()));
        update.setArray(
                2,
                connection.createArrayOf(
                        "int4", webhooks.stream().map(held::get).toArray()));
    }

    private static Taken taken(ResultSet row) throws SQLException {
        long seq = row.getLong("seq");
        boolean ping = row.wasNull();
        return new Taken(
                row.getObject("id", UUID.class),
                row.getObject("webhook", UUID.class),
                row.getString("url"),
                row.getString("event_id"),
                row.getInt("tries"),
                seq,
                ping ? Ping.body(row) : "");
    }
}
