package vn.hue.ansinh.benchmarks;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;

/** When the messages on the way of an accepted figure were sent. Read between the rounds, so that it takes no part in them. */
final class Messages implements AutoCloseable {
    private static final String ACCEPTED = "vn.hue.ansinh.report.accepted.v1";
    private static final String RECORDED = "vn.hue.ansinh.observation.recorded.v1";
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final KafkaConsumer<String, String> reader;

    /** @param acceptedAt when reporting-service sent its message, recordedAt: indicators-service; in milliseconds */
    record Sent(long acceptedAt, long recordedAt) {}

    Messages(int kafka) {
        reader = new KafkaConsumer<>(
                Map.of("bootstrap.servers", "127.0.0.1:" + kafka, "isolation.level", "read_committed"),
                new StringDeserializer(),
                new StringDeserializer());
        List<TopicPartition> parts = Stream.of("reporting.events", "indicators.events")
                .flatMap(topic -> reader.partitionsFor(topic).stream())
                .map(part -> new TopicPartition(part.topic(), part.partition()))
                .toList();
        reader.assign(parts);
        reader.seekToEnd(parts);
        parts.forEach(reader::position);
    }

    /** The next acceptance and the figure that it brought. */
    Sent next() {
        Map<String, Long> sent = new HashMap<>();
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!sent.keySet().containsAll(List.of(ACCEPTED, RECORDED))) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("Of an acceptance only " + sent.keySet() + " were sent");
            }
            reader.poll(PATIENCE).forEach(message -> sent.put(type(message), message.timestamp()));
        }
        return new Sent(Objects.requireNonNull(sent.get(ACCEPTED)), Objects.requireNonNull(sent.get(RECORDED)));
    }

    private static String type(ConsumerRecord<String, String> message) {
        return new String(message.headers().lastHeader("ce_type").value(), StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        reader.close();
    }
}
