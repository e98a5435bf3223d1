package vn.hue.ansinh.endtoend.door;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** Everything that stands in the topics of a broker now: keys, headers and what is told. */
final class AllRecords {
    private AllRecords() {}

    static List<String> of(String broker) {
        List<String> records = new ArrayList<>();
        Map<String, Object> settings = Map.of("bootstrap.servers", broker);
        try (KafkaConsumer<byte[], byte[]> reader =
                new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> parts = reader.listTopics().values().stream()
                    .flatMap(List::stream)
                    // The broker's own books are bytes, and hold no word of anybody.
                    .filter(part -> !part.topic().startsWith("__"))
                    .map(part -> new TopicPartition(part.topic(), part.partition()))
                    .toList();
            reader.assign(parts);
            reader.seekToBeginning(parts);
            Map<TopicPartition, Long> ends = reader.endOffsets(parts);
            while (parts.stream().anyMatch(part -> reader.position(part) < ends.getOrDefault(part, 0L))) {
                reader.poll(Duration.ofMillis(200)).forEach(told -> records.add(text(told)));
            }
        }
        return records;
    }

    private static String text(ConsumerRecord<byte[], byte[]> told) {
        StringBuilder text = new StringBuilder(told.topic());
        told.headers().forEach(header -> text.append(' ').append(readable(header.value())));
        return text.append(' ')
                .append(readable(told.key()))
                .append(' ')
                .append(readable(told.value()))
                .toString();
    }

    private static String readable(byte[] bytes) {
        return bytes == null ? "" : new String(bytes, StandardCharsets.UTF_8);
    }
}
