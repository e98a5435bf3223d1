package vn.hue.ansinh.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocalKafkaTest {
    private static final TopicPartition PLACE = new TopicPartition("kept", 0);

    @TempDir
    private Path folder;

    @Test
    void aBrokerThatComesBackHasWhatItAcknowledged() throws Exception {
        int port = Ports.free();
        try (LocalKafka broker = LocalKafka.start(folder, port)) {
            write(broker);
        }
        try (LocalKafka again = LocalKafka.start(folder, port)) {
            assertEquals(List.of("một"), read(again));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"__transaction_state", "kept"})
    void whatIsAcknowledgedIsOnDisk(String topic) throws Exception {
        try (LocalKafka broker = LocalKafka.start(folder, Ports.free());
                Admin admin = Admin.create(Map.of("bootstrap.servers", broker.bootstrap()))) {
            write(broker);
            commitSomething(broker);

            assertEquals("1", setting(admin, topic, "flush.messages"));
        }
    }

    @Test
    void aThrowAwayBrokerLeavesNothing() throws Exception {
        LocalKafka broker = LocalKafka.fast();
        Path logs;
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", broker.bootstrap()))) {
            logs = Path.of(admin.describeLogDirs(List.of(1))
                    .allDescriptions()
                    .get()
                    .get(1)
                    .keySet()
                    .iterator()
                    .next());
        }
        assertTrue(Files.exists(logs));

        broker.close();

        assertFalse(Files.exists(logs));
    }

    private static void commitSomething(LocalKafka broker) {
        Map<String, Object> settings = Map.of("bootstrap.servers", broker.bootstrap(), "transactional.id", "some");
        try (KafkaProducer<String, String> producer =
                new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            producer.initTransactions();
            producer.beginTransaction();
            producer.send(new ProducerRecord<>(PLACE.topic(), "key", "hai"));
            producer.commitTransaction();
        }
    }

    private static String setting(Admin admin, String topic, String name) throws Exception {
        ConfigResource resource = new ConfigResource(ConfigResource.Type.TOPIC, topic);
        return admin.describeConfigs(List.of(resource))
                .all()
                .get()
                .get(resource)
                .get(name)
                .value();
    }

    private static void write(LocalKafka broker) throws Exception {
        Map<String, Object> settings = Map.of("bootstrap.servers", broker.bootstrap(), "acks", "all");
        try (Admin admin = Admin.create(settings);
                KafkaProducer<String, String> producer =
                        new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            admin.createTopics(List.of(new NewTopic(PLACE.topic(), 1, (short) 1)))
                    .all()
                    .get();
            producer.send(new ProducerRecord<>(PLACE.topic(), "key", "một")).get();
        }
    }

    private static List<String> read(LocalKafka broker) {
        Map<String, Object> settings = Map.of("bootstrap.servers", broker.bootstrap());
        List<String> read = new ArrayList<>();
        try (KafkaConsumer<String, String> consumer =
                new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            consumer.assign(List.of(PLACE));
            consumer.seekToBeginning(List.of(PLACE));
            while (consumer.position(PLACE)
                    < consumer.endOffsets(List.of(PLACE)).get(PLACE)) {
                consumer.poll(Duration.ofMillis(200)).forEach(message -> read.add(message.value()));
            }
        }
        return read;
    }
}
