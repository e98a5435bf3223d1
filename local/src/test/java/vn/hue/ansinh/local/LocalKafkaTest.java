package vn.hue.ansinh.local;

import static org.junit.jupiter.api.Assertions.assertEquals;

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
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
