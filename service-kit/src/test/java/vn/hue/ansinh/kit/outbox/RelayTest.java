package vn.hue.ansinh.kit.outbox;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.config.ConfigResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.hue.ansinh.kit.notebook.Notebook;
import vn.hue.ansinh.kit.notebook.Notes;
import vn.hue.ansinh.kit.notebook.Wire;
import vn.hue.ansinh.kit.notebook.WritingNote;
import vn.hue.ansinh.kit.testing.RealParts;
import vn.hue.ansinh.kit.testing.Tokens;
import vn.hue.ansinh.local.Database;

@QuarkusTest
@TestProfile(Notebook.class)
@WithTestResource(RealParts.class)
class RelayTest {
    private static final Duration SOON = Duration.ofSeconds(60);
    private static final String TRACE = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";

    private static final String NOTICED_AFTER = """
            select current_setting('tcp_keepalives_idle')::int
              + current_setting('tcp_keepalives_interval')::int * current_setting('tcp_keepalives_count')::int
            """;

    @Inject
    OutboxRelay relay;

    @Inject
    AgroalDataSource pool;

    @Inject
    Broker broker;

    @Inject
    TopicSettings topics;

    @Inject
    ServiceName service;

    @Inject
    Notes notes;

    @Inject
    WritingNote writing;

    Database database;

    @BeforeEach
    void anEmptyNotebook() {
        awaitAllCarried();
        notes.forgetAll();
    }

    @Test
    void aDeathBetweenSendingAndDeletingSendsTwiceAndTakesEffectOnce() throws Exception {
        relay.stop();
        long before = Wire.end(broker);
        writing.tell(1, "dying");

        RelayLine line = new RelayLine(pool);
        Carrier carrier = aCarrier();
        line.open();
        assertThrows(
                Died.class,
                () -> line.carry(batch -> {
                    carrier.send(batch);
                    throw new Died();
                }));
        line.close();
        carrier.close();
        assertEquals(1, notes.count("outbox"));
        relay.start();
        awaitAllCarried();

        writing.tell(2, "after the death");
        awaitCopies(List.of("dying", "after the death"));
        assertEquals(
                List.of("note-1", "note-1", "note-2"),
                Wire.since(broker, before).stream().map(ConsumerRecord::key).toList());
    }

    @Test
    void twoRelaysAtOnceKeepTheOrderThoughTheirLinesAreCut() throws Exception {
        OutboxRelay second = new OutboxRelay(new RelayLine(pool), aCarrier());
        second.start();
        List<String> told = IntStream.range(0, 200).mapToObj(i -> "turn " + i).toList();

        for (int i = 0; i < told.size(); i++) {
            writing.tell(3, told.get(i));
            if (i % 60 == 30) {
                cutEveryRelay();
            }
        }
        awaitCopies(told);
        second.stop();

        writing.tell(3, "one is enough");
        awaitCopies(IntStream.rangeClosed(0, 200)
                .mapToObj(i -> i < 200 ? told.get(i) : "one is enough")
                .toList());
    }

    @Test
    void aFormerCarrierIsShutOut() {
        Carrier former = aCarrier();
        former.send(List.of(anEvent()));
        Carrier present = aCarrier();
        present.send(List.of(anEvent()));

        assertThrows(KafkaException.class, () -> former.send(List.of(anEvent())));

        former.close();
        present.close();
    }

    @Test
    void whoCarriedAndWasStoppedLosesTheTurnToAnother() throws Exception {
        relay.stop();
        RelayLine stopped = new RelayLine(pool, Duration.ofMillis(300));
        stopped.open();
        stopped.carry(batch -> {});
        writing.tell(10, "meanwhile");

        RelayLine other = new RelayLine(pool);
        other.open();
        await().atMost(SOON).until(() -> other.carry(batch -> {}) == 1);

        assertThrows(SQLException.class, () -> stopped.carry(batch -> {}));
        other.close();
        stopped.close();
        relay.start();
    }

    @Test
    void theDatabaseNoticesWithinHalfAMinuteThatAMachineIsGone() throws SQLException {
        try (Connection connection = pool.getConnection();
                ResultSet row = connection.createStatement().executeQuery(NOTICED_AFTER)) {
            row.next();

            assertTrue(row.getInt(1) <= 30, row.getInt(1) + " seconds");
        }
    }

    @Test
    void writesGoOnWhileTheBrokerIsAwayAndNothingIsLost() {
        List<String> told = IntStream.range(0, 50).mapToObj(i -> "offline " + i).toList();

        RealParts.brokerAway();
        told.forEach(text -> writing.tell(4, text));
        assertEquals(50, notes.count("outbox"));
        RealParts.brokerBack();

        awaitCopies(told);
        awaitAllCarried();
    }

    @Test
    void moreThanABatchIsCarriedInOrder() throws Exception {
        relay.stop();
        List<String> told = IntStream.range(0, RelayLine.BATCH * 2 + 7)
                .mapToObj(i -> "row " + i)
                .toList();
        told.forEach(text -> writing.tell(5, text));

        relay.start();

        awaitCopies(told);
    }

    @Test
    void aBatchOfLargeEventsIsASmallOne() throws Exception {
        relay.stop();
        String large = "x".repeat(RelayLine.BATCH_CHARACTERS / 100);
        IntStream.range(0, 120).forEach(i -> writing.tell(8, large));
        List<Integer> sizes = new ArrayList<>();

        RelayLine line = new RelayLine(pool);
        line.open();
        assertThrows(
                Died.class,
                () -> line.carry(batch -> {
                    sizes.add(batch.size());
                    throw new Died();
                }));
        line.close();

        assertEquals(List.of(100), sizes);
        relay.start();
        await().atMost(SOON).until(() -> notes.count("copied_note") == 120);
    }

    @Test
    void whateverFitsIntoOneBodyIsToldAndHeard() {
        List<String> notes = Collections.nCopies(400, "ế".repeat(4_000));

        writing.tell(9, "with notes", notes);

        awaitCopies(List.of("with notes"));
    }

    @Test
    void goesOnThoughMemoryWasShortForAMoment() throws Exception {
        AtomicInteger times = new AtomicInteger();
        OutboxRelay second = new OutboxRelay(new RelayLine(pool), new Carrier(broker, topics, service) {
            @Override
            void ensureTopics() {
                if (times.incrementAndGet() == 1) {
                    throw new OutOfMemoryError("for a moment");
                }
            }
        });

        second.start();

        await().atMost(SOON).until(() -> times.get() > 1);
        second.stop();
    }

    @Test
    void whatIsToldIsKeptForGoodThoughItsTopicWasLaidOutForAWeek() throws Exception {
        ConfigResource topic = new ConfigResource(ConfigResource.Type.TOPIC, "notebook.notes");
        try (Admin admin = broker.admin()) {
            var aWeek = new AlterConfigOp(new ConfigEntry("retention.ms", "604800000"), AlterConfigOp.OpType.SET);
            admin.incrementalAlterConfigs(Map.of(topic, List.of(aWeek))).all().get();
            // Whoever asks is told a moment later.
            await().atMost(SOON)
                    .until(() -> laidOut(admin, topic, "retention.ms").equals("604800000"));

            aCarrier().ensureTopics();

            await().atMost(SOON)
                    .until(() -> laidOut(admin, topic, "retention.ms").equals("-1"));
            assertEquals("-1", laidOut(admin, topic, "retention.bytes"));
        }
    }

    private static String laidOut(Admin admin, ConfigResource topic, String setting) throws Exception {
        return admin.describeConfigs(List.of(topic))
                .all()
                .get()
                .get(topic)
                .get(setting)
                .value();
    }

    @Test
    void anEventLeavesWithItsAttributesAndTheTraceOfItsRequest() {
        long before = Wire.end(broker);

        given().auth()
                .oauth2(Tokens.of("SYT", "reporter"))
                .header("Idempotency-Key", UUID.randomUUID())
                .header("traceparent", TRACE)
                .contentType("application/json")
                .body("{\"id\": 6, \"text\": \"traced\"}")
                .post("/notes")
                .then()
                .statusCode(201);
        awaitCopies(List.of("traced"));

        ConsumerRecord<String, String> sent = Wire.since(broker, before).get(0);
        Set<String> names = new HashSet<>();
        sent.headers().forEach(header -> names.add(header.key()));
        assertEquals(
                Set.of(
                        "ce_specversion",
                        "ce_id",
                        "ce_type",
                        "ce_source",
                        "ce_subject",
                        "ce_time",
                        "content-type",
                        "traceparent"),
                names);
        assertEquals("note-6", sent.key());
        assertEquals("vn.hue.ansinh.note.written.v1", Wire.header(sent, "ce_type"));
        assertEquals("/notebook-service", Wire.header(sent, "ce_source"));
        // The same trace; the step is the one that is traced here.
        assertEquals(TRACE.substring(0, 35), Wire.header(sent, "traceparent").substring(0, 35));
    }

    private Carrier aCarrier() {
        return new Carrier(broker, topics, service);
    }

    private static WaitingEvent anEvent() {
        return new WaitingEvent(
                1, UUID.randomUUID(), "notebook.notes", "note.seen", "note-1", Instant.EPOCH, null, "{}");
    }

    private void cutEveryRelay() throws SQLException {
        try (var connection = database.connect();
                var cut = connection.createStatement()) {
            cut.execute("select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'outbox-relay'"
                    + " and datname = current_database()");
        }
    }

    private void awaitAllCarried() {
        await().atMost(SOON).until(() -> notes.count("outbox") == 0);
    }

    private void awaitCopies(List<String> texts) {
        await().atMost(SOON).untilAsserted(() -> assertEquals(texts, notes.copies()));
    }

    private static class Died extends RuntimeException {}
}
