package vn.hue.ansinh.gateway.feed;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;
import vn.hue.ansinh.gateway.store.Store;
import vn.hue.ansinh.gateway.testing.Neighbours;

/** What stands in the feed of an event beside the event itself. */
@QuarkusTest
@WithTestResource(value = Neighbours.class, initArgs = @ResourceArg(name = "store", value = "here"))
class WritingTest {
    private static final String DATA = "{\"agency\": \"SYT\", \"of\": \"Sở Y tế\"}";

    @Inject
    Writing writing;

    @Inject
    Store store;

    private final String topic = "writing-" + UUID.randomUUID();

    /** By it pages and deliveries are measured before the event itself is read. */
    @Test
    void howLongAnEventIsStandsBesideIt() throws SQLException {
        await().atMost(Duration.ofSeconds(30)).until(store::isOpen);
        try (Connection line = store.line("writing-test")) {
            writing.write(line, accepted());

            assertEquals(DATA.length(), characters(line));
        }
    }

    private ConsumerRecords<String, String> accepted() {
        var told = new ConsumerRecord<>(topic, 0, 1, "a report", DATA);
        Map.of(
                        "ce_id",
                        "accepted",
                        "ce_type",
                        "vn.hue.ansinh.report.accepted.v1",
                        "ce_source",
                        "/" + topic,
                        "ce_subject",
                        "a report",
                        "ce_time",
                        "2023-12-01T02:00:00Z")
                .forEach((name, value) -> told.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        return new ConsumerRecords<>(Map.of(new TopicPartition(topic, 0), List.of(told)), Map.of());
    }

    private int characters(Connection line) throws SQLException {
        try (Statement statement = line.createStatement();
                ResultSet row =
                        statement.executeQuery("select characters from feed_event where source = '/" + topic + "'")) {
            row.next();
            return row.getInt(1);
        }
    }
}
