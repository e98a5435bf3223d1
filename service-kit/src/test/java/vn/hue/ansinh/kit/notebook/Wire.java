package vn.hue.ansinh.kit.notebook;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import vn.hue.ansinh.kit.outbox.Broker;
import vn.hue.ansinh.kit.outbox.CloudEvent;

/** Looks at the topic of the notebook as it is on the broker, and puts strange things on it. */
public final class Wire {
    private static final String TOPIC = "notebook.notes";
    private static final TopicPartition ONLY = new TopicPartition(TOPIC, 0);

    private Wire() {}

    public static long end(Broker broker) {
        try (KafkaConsumer<String, String> reader = broker.reader()) {
            return reader.endOffsets(List.of(ONLY)).get(ONLY);
        }
    }

    public static List<ConsumerRecord<String, String>> since(Broker broker, long offset) {
        List<ConsumerRecord<String, String>> records = new ArrayList<>();
        try (KafkaConsumer<String, String> reader = broker.reader()) {
            reader.assign(List.of(ONLY));
            reader.seek(ONLY, offset);
            long end = reader.endOffsets(List.of(ONLY)).get(ONLY);
            while (reader.position(ONLY) < end) {
                reader.poll(Duration.ofSeconds(1)).forEach(records::add);
            }
        }
        return records;
    }

    public static String header(ConsumerRecord<String, String> message, String name) {
        return CloudEvent.read(message.headers(), name).orElse("");
    }

    public static void put(Broker broker, Map<String, String> headers, String value) throws Exception {
        put(broker, TOPIC, headers, value);
    }

    public static void put(Broker broker, String topic, Map<String, String> headers, String value) throws Exception {
        ProducerRecord<String, String> message = new ProducerRecord<>(topic, "note-1", value);
        headers.forEach((name, text) -> message.headers().add(name, text.getBytes(StandardCharsets.UTF_8)));
        try (KafkaProducer<String, String> producer = broker.producer(Map.of("max.request.size", 9_000_000))) {
            producer.send(message).get();
        }
    }
}
