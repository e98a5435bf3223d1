package vn.hue.ansinh.kit.inbox;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Future;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.RecordsToDelete;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.config.ConfigResource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.hue.ansinh.kit.notebook.Drawer;
import vn.hue.ansinh.kit.notebook.Notebook;
import vn.hue.ansinh.kit.notebook.Notes;
import vn.hue.ansinh.kit.outbox.Broker;
import vn.hue.ansinh.kit.testing.RealParts;

@QuarkusTest
@TestProfile(Notebook.class)
@WithTestResource(RealParts.class)
class RenewingCopiesTest {
    @Inject
    RenewingCopies renewing;

    @Inject
    CopyForms forms;

    @Inject
    Notes notes;

    @Inject
    Drawer drawer;

    @Inject
    Broker broker;

    private final TopicPartition part = new TopicPartition(Drawer.TOPIC, 0);

    @BeforeEach
    void theDrawerHoldsOneNote() {
        broker.ensure(List.of(new NewTopic(Drawer.TOPIC, Optional.of(1), Optional.empty())));
        notes.forgetAll();
        drawer.put("kept");
    }

    @AfterEach
    void forgetIt() throws Exception {
        forgetTheTopic();
        notes.forgetAll();
        forms.note(Drawer.TOPIC, "3");
    }

    @Test
    void aTopicThatHoldsNothingDoesNotEmptyWhatIsKept() {
        forms.note(Drawer.TOPIC, "2");

        assertFalse(renewing.renew());

        assertEquals(List.of("kept"), notes.copies());
        assertTrue(forms.isFilled(Drawer.TOPIC, "2"));
    }

    @Test
    void aTopicWhoseEventsAreGoneDoesNotEmptyWhatIsKept() throws Exception {
        tell("{\"text\": \"told\"}", 1);
        forgetTheTopic();
        forms.note(Drawer.TOPIC, "2");

        assertFalse(renewing.renew());

        assertEquals(List.of("kept"), notes.copies());
    }

    @Test
    void neitherDoesOneInWhichEachThingWasTakenBackAndTheRestIsCompactedAway() throws Exception {
        forms.note(Drawer.TOPIC, "2");
        compactAtOnce();
        tell("{\"text\": \"told\"}", 25);
        tell(null, 25);
        tell(null, 25);
        await().atMost(Duration.ofMinutes(1)).until(() -> read().stream().allMatch(text -> text == null));

        assertFalse(renewing.renew());
        assertEquals(List.of("kept"), notes.copies());
        assertTrue(forms.isFilled(Drawer.TOPIC, "2"));

        tell("{\"text\": \"told again\"}", 1);
        assertTrue(renewing.renew());
        assertEquals(List.of("told again"), notes.copies());
    }

    @Test
    void aGoodEventIsNotLeftOutBecauseTheDatabaseChoseAVictim() throws Exception {
        tell("{\"text\": \"told\"}", 2);
        forms.note(Drawer.TOPIC, "2");
        Drawer.TROUBLES.add(new SQLException("deadlock detected", "40P01"));

        assertFalse(renewing.renew());
        assertEquals(List.of("kept"), notes.copies());

        assertTrue(renewing.renew());
        assertEquals(List.of("told", "told"), notes.copies());
    }

    @Test
    void whatIsFilledAsItIsMeantIsLeftAlone() {
        forms.note(Drawer.TOPIC, "3");

        assertTrue(renewing.renew());

        assertEquals(List.of("kept"), notes.copies());
    }

    // The cleaner looks every tenth of a second, at segments of a millisecond.
    private void compactAtOnce() throws Exception {
        ConfigResource topic = new ConfigResource(ConfigResource.Type.TOPIC, Drawer.TOPIC);
        ConfigResource brokers = new ConfigResource(ConfigResource.Type.BROKER, "");
        try (Admin admin = broker.admin()) {
            admin.incrementalAlterConfigs(Map.of(
                            topic,
                            List.of(
                                    set("cleanup.policy", "compact,delete"),
                                    set("segment.ms", "1"),
                                    set("delete.retention.ms", "0"),
                                    set("min.cleanable.dirty.ratio", "0")),
                            brokers,
                            List.of(set("log.cleaner.backoff.ms", "100"))))
                    .all()
                    .get();
        }
    }

    private static AlterConfigOp set(String name, String value) {
        return new AlterConfigOp(new ConfigEntry(name, value), AlterConfigOp.OpType.SET);
    }

    private void forgetTheTopic() throws Exception {
        try (Admin admin = broker.admin()) {
            long end = -1;
            admin.deleteRecords(Map.of(part, RecordsToDelete.beforeOffset(end)))
                    .all()
                    .get();
        }
    }

    /** The same of each of the first subjects. */
    private void tell(@Nullable String data, int subjects) throws Exception {
        try (KafkaProducer<String, String> producer = broker.producer(Map.of("linger.ms", 100))) {
            // Together, so that they stand in few segments.
            List<Future<RecordMetadata>> sent = new ArrayList<>();
            for (int subject = 1; subject <= subjects; subject++) {
                sent.add(producer.send(message(String.valueOf(subject), data)));
            }
            for (Future<RecordMetadata> one : sent) {
                one.get();
            }
        }
    }

    private static ProducerRecord<String, String> message(String subject, @Nullable String data) {
        var message = new ProducerRecord<String, String>(Drawer.TOPIC, 0, subject, data);
        Map<String, String> attributes = Map.of(
                "ce_id",
                UUID.randomUUID().toString(),
                "ce_type",
                "vn.hue.ansinh.note.told.v1",
                "ce_source",
                "/test",
                "ce_subject",
                subject,
                "ce_time",
                "2023-11-27T00:00:00Z");
        attributes.forEach((name, text) -> message.headers().add(name, text.getBytes(StandardCharsets.UTF_8)));
        return message;
    }

    /** What there is in the topic now. */
    private List<@Nullable String> read() {
        List<@Nullable String> all = new ArrayList<>();
        try (KafkaConsumer<String, String> reader = broker.reader()) {
            reader.assign(List.of(part));
            reader.seekToBeginning(List.of(part));
            long end = reader.endOffsets(List.of(part)).get(part);
            while (reader.position(part) < end) {
                reader.poll(Duration.ofMillis(100)).forEach(message -> all.add(message.value()));
            }
        }
        return all;
    }
}
