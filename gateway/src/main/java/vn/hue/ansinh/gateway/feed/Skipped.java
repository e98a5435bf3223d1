package vn.hue.ansinh.gateway.feed;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jboss.logging.Logger;

/** What is left out of the feed, and where it stands: noted in the table, said in the log and counted. */
@ApplicationScoped
class Skipped {
    private static final Logger LOG = Logger.getLogger(Skipped.class);
    private static final String NOTE = """
        insert into feed_skipped (topic, part, record_offset, reason) values (?, ?, ?, ?) on conflict do nothing
        """;

    private final Counter count;

    Skipped(MeterRegistry metrics) {
        this.count = metrics.counter("feed.skipped");
    }

    void note(Connection connection, ConsumerRecord<String, String> told, String reason) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(NOTE)) {
            insert.setString(1, told.topic());
            insert.setInt(2, told.partition());
            insert.setLong(3, told.offset());
            insert.setString(4, reason);
            insert.executeUpdate();
        }
        LOG.errorf("Left out of the feed, %s-%d at %d: %s", told.topic(), told.partition(), told.offset(), reason);
        count.increment();
    }
}
