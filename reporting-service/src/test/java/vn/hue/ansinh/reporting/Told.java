package vn.hue.ansinh.reporting;

import static java.util.stream.Collectors.toCollection;
import static org.awaitility.Awaitility.await;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import vn.hue.ansinh.kit.outbox.Broker;
import vn.hue.ansinh.kit.outbox.CloudEvent;

/** Reads what the service has told, from the topic itself. */
@ApplicationScoped
public class Told {
    private static final String TOPIC = "reporting.events";
    private static final Duration SOON = Duration.ofSeconds(60);

    private final Broker broker;

    Told(Broker broker) {
        this.broker = broker;
    }

    /** All events about one report in the order of the topic, once there are so many. */
    public List<ConsumerRecord<String, String>> about(String report, int many) {
        return read(TOPIC, report, events -> events.size() >= many);
    }

    /** All states of one thing on another topic of ours, once there are so many. */
    public List<ConsumerRecord<String, String>> states(String topic, String key, int many) {
        return read(topic, key, events -> events.size() >= many);
    }

    /** Whether an event of that type is told about the report; waits for it. */
    public boolean tells(String report, String type) {
        return !read(TOPIC, report, events -> events.stream()
                        .anyMatch(event -> type(event).equals(type)))
                .isEmpty();
    }

    private List<ConsumerRecord<String, String>> read(
            String topic, String key, Predicate<List<ConsumerRecord<String, String>>> enough) {
        try (KafkaConsumer<String, String> reader = broker.reader()) {
            List<TopicPartition> all = await().atMost(SOON)
                    .ignoreExceptions()
                    .until(() -> partitions(reader, topic), partitions -> !partitions.isEmpty());
            reader.assign(all);
            reader.seekToBeginning(all);
            List<ConsumerRecord<String, String>> events = new ArrayList<>();
            await().atMost(SOON).until(() -> {
                reader.poll(Duration.ofMillis(200)).forEach(events::add);
                events.removeIf(event -> !event.key().equals(key));
                return enough.test(events);
            });
            return events;
        }
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
