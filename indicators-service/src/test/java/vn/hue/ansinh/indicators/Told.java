package vn.hue.ansinh.indicators;

import static java.util.stream.Collectors.toCollection;
import static org.awaitility.Awaitility.await;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import vn.hue.ansinh.kit.outbox.Broker;
import vn.hue.ansinh.kit.outbox.CloudEvent;

/** Reads what the service has told, from the topic itself. */
@ApplicationScoped
public class Told {
    private static final String TOPIC = "indicators.events";
    private static final Duration SOON = Duration.ofSeconds(60);

    private final Broker broker;

    Told(Broker broker) {
        this.broker = broker;
    }

    /** All events about one indicator in the order of the topic, once there are so many. */
    public List<ConsumerRecord<String, String>> about(String indicator, int many) {
        return about(TOPIC, indicator, many);
    }

    /** Every event about it that is on the topic by now. */
    public List<ConsumerRecord<String, String>> allAbout(String indicator) {
        try (KafkaConsumer<String, String> reader = broker.reader()) {
            Map<TopicPartition, Long> ends = reader.endOffsets(assigned(reader, TOPIC));
            List<ConsumerRecord<String, String>> events = new ArrayList<>();
            await().atMost(SOON).until(() -> {
                reader.poll(Duration.ofMillis(200)).forEach(events::add);
                return ends.entrySet().stream().allMatch(end -> reader.position(end.getKey()) >= end.getValue());
            });
            events.removeIf(event -> !event.key().equals(indicator));
            return events;
        }
    }

    /** The same of another topic. */
    public List<ConsumerRecord<String, String>> about(String topic, String subject, int many) {
        return about(topic, subject, event -> true, many);
    }

    /** Those about one indicator that say this, whatever others have had told of it before. */
    public List<ConsumerRecord<String, String>> saying(String text, String indicator, int many) {
        return about(TOPIC, indicator, event -> event.value().contains(text), many);
    }

    private List<ConsumerRecord<String, String>> about(
            String topic, String subject, Predicate<ConsumerRecord<String, String>> wanted, int many) {
        try (KafkaConsumer<String, String> reader = broker.reader()) {
            assigned(reader, topic);
            List<ConsumerRecord<String, String>> events = new ArrayList<>();
            await().atMost(SOON).until(() -> {
                reader.poll(Duration.ofMillis(200)).forEach(events::add);
                events.removeIf(event -> !event.key().equals(subject) || !wanted.test(event));
                return events.size() >= many;
            });
            return events;
        }
    }

    /** Reads from the beginning. */
    private static List<TopicPartition> assigned(KafkaConsumer<String, String> reader, String topic) {
        List<TopicPartition> all = await().atMost(SOON)
                .ignoreExceptions()
                .until(() -> partitions(reader, topic), partitions -> !partitions.isEmpty());
        reader.assign(all);
        reader.seekToBeginning(all);
        return all;
    }

    private static List<TopicPartition> partitions(KafkaConsumer<String, String> reader, String topic) {
        return reader.partitionsFor(topic).stream()
                .map(part -> new TopicPartition(part.topic(), part.partition()))
                .collect(toCollection(ArrayList::new));
    }

    public static String type(ConsumerRecord<String, String> event) {
        return CloudEvent.shortType(header(event, CloudEvent.TYPE));
    }

    public static String header(ConsumerRecord<String, String> event, String name) {
        return CloudEvent.read(event.headers(), name).orElse("");
    }
}
