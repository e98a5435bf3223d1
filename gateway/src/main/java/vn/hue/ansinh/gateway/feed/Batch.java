package vn.hue.ansinh.gateway.feed;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Some records on their way into the feed, and those of them that do not find in. */
final class Batch implements AutoCloseable {
    private static final String EVENT = """
        insert into feed_event (event_id, type, source, subject, agency, readers, time, data, characters)
        values (?, ?, ?, ?, ?, ?, ?, ?::json, ?) on conflict (source, event_id) do nothing
        """;
    private final FeedTypes types;
    private final PreparedStatement insert;
    private final List<Skipped.Note> unreadable = new ArrayList<>();
    private final List<UnknownEvents.Kept> unknown = new ArrayList<>();

    Batch(Connection connection, FeedTypes types) throws SQLException {
        this.types = types;
        this.insert = connection.prepareStatement(EVENT);
    }

    List<Skipped.Note> unreadable() {
        return unreadable;
    }

    List<UnknownEvents.Kept> unknown() {
        return unknown;
    }

    void add(ConsumerRecord<String, String> told) throws SQLException {
        if (told.value() == null) {
            // How a compacted topic forgets a thing; nothing has happened to it.
            return;
        }
        try {
            add(new UnknownEvents.Kept(Origin.of(told), Told.of(told)));
        } catch (Told.Unreadable unfit) {
            unreadable.add(new Skipped.Note(Origin.of(told), String.valueOf(unfit.getMessage())));
        }
    }

    void add(UnknownEvents.Kept one) throws SQLException {
        FeedTypes.Rule rule = types.ruleOf(one.event().type()).orElse(null);
        if (rule == null) {
            unknown.add(one);
        } else if (rule.readers() != Readers.NOBODY) {
            add(one, rule);
        }
    }

    private void add(UnknownEvents.Kept one, FeedTypes.Rule rule) throws SQLException {
        Told event = one.event();
        String agency = event.agency(rule.agency());
        if (rule.readers() == Readers.AGENCY && agency == null) {
            unreadable.add(new Skipped.Note(one.origin(), "Whose it is does not stand in " + rule.agency()));
            return;
        }
        insert.setString(1, event.id());
        insert.setString(2, event.type());
        insert.setString(3, event.source());
        insert.setString(4, event.subject());
        insert.setObject(5, agency, Types.VARCHAR);
        insert.setString(6, rule.readers().name());
        insert.setObject(7, event.time().atOffset(ZoneOffset.UTC));
        insert.setString(8, event.text());
        insert.setInt(9, event.text().length());
        insert.addBatch();
    }

    void write() throws SQLException {
        insert.executeBatch();
    }

    @Override
    public void close() throws SQLException {
        insert.close();
    }
}
