package vn.hue.ansinh.gateway.feed;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.micrometer.core.instrument.MeterRegistry;
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
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.hue.ansinh.gateway.store.Store;
import vn.hue.ansinh.gateway.testing.Neighbours;

/** An older gateway takes the topics in while the services are newer already; then a newer one takes over. */
@QuarkusTest
@WithTestResource(value = Neighbours.class, initArgs = @ResourceArg(name = "store", value = "here"))
class UnknownEventsTest {
    private static final Duration LONG = Duration.ofSeconds(30);
    private static final String TYPE = "report.amended";
    private static final String OF_HEALTH = "{\"agency\":\"SYT\"}";

    @Inject
    Intake intake;

    @Inject
    Writing newer;

    @Inject
    Skipped skipped;

    @Inject
    UnknownEvents unknown;

    @Inject
    Store store;

    @Inject
    MeterRegistry metrics;

    private final String topic = "unknown-" + UUID.randomUUID();
    private Writing older;
    private long last;
    private Connection line;

    @BeforeEach
    void begin() throws SQLException {
        await().atMost(LONG).until(store::isOpen);
        intake.stop();
        line = store.line("unknown-events-test");
        String without = FeedTypes.read()
                .lines()
                .filter(row -> !row.startsWith(TYPE + ","))
                .collect(Collectors.joining("\n"));
        older = new Writing(new FeedTypes(without), skipped, unknown);
    }

    @AfterEach
    void end() throws SQLException {
        line.close();
        intake.start();
    }

    @Test
    void whatAnOlderGatewayDoesNotKnowIsFedOnceByTheFirstThatDoes() throws SQLException {
        older.write(line, records(amended("first", OF_HEALTH), amended("second", OF_HEALTH)));
        assertEquals("", fed());
        assertFalse(older.feedOneThatIsKnownNow(line));

        intake.start();

        await().atMost(LONG).untilAsserted(() -> assertEquals("first of SYT, second of SYT", fed()));
        assertEquals("", kept());
    }

    @Test
    void theLineGoesOnBehindWhatIsNotKnown() throws SQLException {
        older.write(line, records(amended("amended", OF_HEALTH), told("accepted", "report.accepted", OF_HEALTH)));

        assertEquals("accepted of SYT", fed());
        assertEquals("amended", kept());
    }

    @Test
    void whatIsReadAgainIsKeptOnce() throws SQLException {
        ConsumerRecords<String, String> read = records(amended("amended", OF_HEALTH));

        older.write(line, read);
        older.write(line, read);

        assertEquals("amended", kept());
    }

    @Test
    void whatTurnsOutToBeUnfitHoldsUpNothingBehindIt() throws SQLException {
        String tooLongForAnIndex =
                IntStream.range(0, 9_000).mapToObj(Integer::toHexString).collect(Collectors.joining());
        older.write(
                line,
                records(
                        amended("unfit", "{\"agency\":\"" + tooLongForAnIndex + "\"}"),
                        amended("of nobody", "{}"),
                        amended("fit", OF_HEALTH)));

        while (newer.feedOneThatIsKnownNow(line)) {
            // Until all is fed.
        }

        assertEquals("fit of SYT", fed());
        assertEquals("", kept());
        assertEquals(2, leftOut());
    }

    /** A comment is JSON to us and none to PostgreSQL, so the whole batch is rolled back and written one by one. */
    @Test
    void whatIsLeftOutIsCountedOnceThoughItsBatchIsWrittenAgain() throws SQLException {
        double before = metrics.counter("feed.skipped").count();

        newer.write(line, records(amended("of nobody", "{}"), amended("unfit", "{/**/\"agency\":\"SYT\"}")));

        assertEquals(2, leftOut());
        assertEquals(2, metrics.counter("feed.skipped").count() - before);
    }

    private ConsumerRecord<String, String> amended(String id, String data) {
        return told(id, TYPE, data);
    }

    private ConsumerRecord<String, String> told(String id, String type, String data) {
        var told = new ConsumerRecord<>(topic, 0, ++last, "a report", data);
        Map.of(
                        "ce_id",
                        id,
                        "ce_type",
                        "vn.hue.ansinh." + type + ".v1",
                        "ce_source",
                        "/" + topic,
                        "ce_subject",
                        "a report",
                        "ce_time",
                        "2023-12-01T02:00:00Z")
                .forEach((name, value) -> told.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        return told;
    }

    @SafeVarargs
    private ConsumerRecords<String, String> records(ConsumerRecord<String, String>... told) {
        return new ConsumerRecords<>(Map.of(new TopicPartition(topic, 0), List.of(told)), Map.of());
    }

    private String fed() throws SQLException {
        return text(
                "select string_agg(event_id || ' of ' || agency, ', ' order by seq) from feed_event where source = '/"
                        + topic + "'");
    }

    private String kept() throws SQLException {
        return text("select string_agg(event_id, ', ' order by id) from feed_unknown where topic = '" + topic + "'");
    }

    private int leftOut() throws SQLException {
        return Integer.parseInt(text("select count(*) from feed_skipped where topic = '" + topic + "'"));
    }

    private String text(String sql) throws SQLException {
        try (Statement statement = line.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return Objects.requireNonNullElse(row.getString(1), "");
        }
    }
}
