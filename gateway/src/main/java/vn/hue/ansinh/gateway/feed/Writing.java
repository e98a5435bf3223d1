package vn.hue.ansinh.gateway.feed;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;
import vn.hue.ansinh.gateway.store.Store;

/** Writes what a topic tells into the feed; events and the position behind them in one transaction. */
@ApplicationScoped
class Writing {
    static final String CHANNEL = "feed";
    private static final String POSITION = """
        insert into feed_position (topic, part, next_offset) values (?, ?, ?)
        on conflict (topic, part) do update set next_offset = excluded.next_offset
        """;

    private final FeedTypes types;
    private final Skipped skipped;
    private final UnknownEvents unknown;

    Writing(FeedTypes types, Skipped skipped, UnknownEvents unknown) {
        this.types = types;
        this.skipped = skipped;
        this.unknown = unknown;
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
            skipped.tell(Store.committed(line, connection -> {
                move(connection, alone);
                return skipped.note(connection, List.of(refusedNote(Origin.of(told), refused)));
            }));
        }
    }

    private static Skipped.Note refusedNote(Origin origin, SQLException refused) {
        return new Skipped.Note(origin, "The database cannot keep it: " + refused.getSQLState());
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
                    try (Batch batch = new Batch(connection, types)) {
                        for (ConsumerRecord<String, String> record : records) {
                            batch.add(record);
                        }
                        move(connection, records);
                        return finish(connection, batch);
                    }
                })
                .run();
    }

    /** What is to be told of it once it is committed. */
    private Runnable finish(Connection connection, Batch batch) throws SQLException {
        batch.write();
        unknown.keep(connection, batch.unknown());
        List<Skipped.Note> fresh = skipped.note(connection, batch.unreadable());
        ring(connection);
        return () -> {
            skipped.tell(fresh);
            unknown.tell(batch.unknown());
        };
    }

    /** The oldest event that was kept because its type was not known, and is known here; whether there was one. */
    boolean feedOneThatIsKnownNow(Connection line) throws SQLException {
        try {
            Optional<Runnable> fed = Store.committed(line, this::feedOne);
            fed.ifPresent(Runnable::run);
            return fed.isPresent();
        } catch (SQLException refused) {
            passOnUnlessOfTheRecord(refused);
            skipped.tell(Store.committed(line, connection -> leaveOne(connection, refused)));
            return true;
        }
    }

    private Optional<Runnable> feedOne(Connection connection) throws SQLException {
        Optional<UnknownEvents.Kept> kept = unknown.take(connection, types.all());
        if (kept.isEmpty()) {
            return Optional.empty();
        }
        try (Batch batch = new Batch(connection, types)) {
            batch.add(kept.get());
            return Optional.of(finish(connection, batch));
        }
    }

    private List<Skipped.Note> leaveOne(Connection connection, SQLException refused) throws SQLException {
        List<Skipped.Note> notes = unknown.take(connection, types.all()).stream()
                .map(kept -> refusedNote(kept.origin(), refused))
                .toList();
        return skipped.note(connection, notes);
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
