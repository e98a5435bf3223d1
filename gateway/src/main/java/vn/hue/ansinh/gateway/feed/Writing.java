package vn.hue.ansinh.gateway.feed;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;
import vn.hue.ansinh.gateway.store.Store;

/** Writes what a topic tells into the feed; events and the position behind them in one transaction. */
@ApplicationScoped
class Writing {
    static final String CHANNEL = "feed";
    private static final String EVENT = """
        insert into feed_event (event_id, type, source, subject, agency, readers, time, data)
        values (?, ?, ?, ?, ?, ?, ?, ?::json) on conflict (source, event_id) do nothing
        """;
    private static final String POSITION = """
        insert into feed_position (topic, part, next_offset) values (?, ?, ?)
        on conflict (topic, part) do update set next_offset = excluded.next_offset
        """;
    /** In one statement: a burst of three months ago must not be more than a line has the patience for. */
    static final int FORGOTTEN_AT_ONCE = 1_000;

    private static final String FORGET = """
        with old as (
          delete from feed_event where seq = any (array(
            select seq from feed_event where recorded_at < ? order by recorded_at, seq limit %d))
          returning seq
        ), risen as (
          update feed_floor set seq = greatest(seq, coalesce((select max(seq) from old), 0))
        )
        select count(*) from old
        """.formatted(FORGOTTEN_AT_ONCE);

    private final FeedTypes types;
    private final Skipped skipped;

    Writing(FeedTypes types, Skipped skipped) {
        this.types = types;
        this.skipped = skipped;
    }

    Map<TopicPartition, Long> positions(Connection line) throws SQLException {
        Map<TopicPartition, Long> positions = new HashMap<>();
        try (var select = line.prepareStatement("select topic, part, next_offset from feed_position");
                var row = select.executeQuery()) {
            while (row.next()) {
                positions.put(new TopicPartition(row.getString(1), row.getInt(2)), row.getLong(3));
            }
        }
        return positions;
    }

    /** What the database cannot keep is left out, and nothing else with it. */
    void write(Connection line, ConsumerRecords<String, String> records) throws SQLException {
        try {
            writeTogether(line, records);
        } catch (SQLException refused) {
            passOnUnlessOfTheRecord(refused);
            for (ConsumerRecord<String, String> record : records) {
                writeAlone(line, record);
            }
        }
    }

    private void writeAlone(Connection line, ConsumerRecord<String, String> told) throws SQLException {
        TopicPartition place = new TopicPartition(told.topic(), told.partition());
        ConsumerRecords<String, String> alone = new ConsumerRecords<>(Map.of(place, List.of(told)), Map.of());
        try {
            writeTogether(line, alone);
        } catch (SQLException refused) {
            passOnUnlessOfTheRecord(refused);
            Store.committed(line, connection -> {
                skipped.note(connection, told, "The database cannot keep it: " + refused.getSQLState());
                move(connection, alone);
                return true;
            });
        }
    }

    /** 22 is data that no column takes, such as a zero byte or what is no JSON to PostgreSQL; 54 is too large or too deep. */
    private static void passOnUnlessOfTheRecord(SQLException refused) throws SQLException {
        String state = Objects.requireNonNullElse(refused.getSQLState(), "");
        if (!state.startsWith("22") && !state.startsWith("54")) {
            throw refused;
        }
    }

    private void writeTogether(Connection line, ConsumerRecords<String, String> records) throws SQLException {
        Store.committed(line, connection -> {
            try (PreparedStatement insert = connection.prepareStatement(EVENT)) {
                for (ConsumerRecord<String, String> record : records) {
                    add(connection, insert, record);
                }
                insert.executeBatch();
            }
            move(connection, records);
            ring(connection);
            return true;
        });
    }

    /** The oldest few; how many they were. */
    int forgetRecordedBefore(Connection line, Instant before) throws SQLException {
        try (PreparedStatement delete = line.prepareStatement(FORGET)) {
            delete.setObject(1, before.atOffset(ZoneOffset.UTC));
            try (ResultSet old = delete.executeQuery()) {
                old.next();
                return old.getInt(1);
            }
        }
    }

    private void add(Connection connection, PreparedStatement insert, ConsumerRecord<String, String> told)
            throws SQLException {
        if (told.value() == null) {
            // How a compacted topic forgets a thing; nothing has happened to it.
            return;
        }
        try {
            Told event = Told.of(told);
            FeedTypes.Rule rule = types.ruleOf(event.type()).orElse(null);
            if (rule != null && rule.readers() != Readers.NOBODY) {
                add(insert, event, rule);
            }
        } catch (Told.Unreadable unreadable) {
            skipped.note(connection, told, String.valueOf(unreadable.getMessage()));
        }
    }

    private static void add(PreparedStatement insert, Told record, FeedTypes.Rule rule)
            throws SQLException, Told.Unreadable {
        String agency = record.agency(rule.agency());
        if (rule.readers() == Readers.AGENCY && agency == null) {
            throw new Told.Unreadable("Whose it is does not stand in " + rule.agency());
        }
        insert.setString(1, record.id());
        insert.setString(2, record.type());
        insert.setString(3, record.source());
        insert.setString(4, record.subject());
        insert.setObject(5, agency, Types.VARCHAR);
        insert.setString(6, rule.readers().name());
        insert.setObject(7, record.time().atOffset(ZoneOffset.UTC));
        insert.setString(8, record.text());
        insert.addBatch();
    }

    private static void move(Connection connection, ConsumerRecords<String, String> records) throws SQLException {
        try (PreparedStatement upsert = connection.prepareStatement(POSITION)) {
            for (TopicPartition partition : records.partitions()) {
                var told = records.records(partition);
                upsert.setString(1, partition.topic());
                upsert.setInt(2, partition.partition());
                upsert.setLong(3, told.get(told.size() - 1).offset() + 1);
                upsert.addBatch();
            }
            upsert.executeBatch();
        }
    }

    /** Heard when the transaction commits, by every instance. */
    private static void ring(Connection connection) throws SQLException {
        try (var notify = connection.createStatement()) {
            notify.execute("notify " + CHANNEL);
        }
    }
}
