package vn.hue.ansinh.agencies;

import static org.awaitility.Awaitility.await;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import vn.hue.ansinh.kit.outbox.Broker;

/** What the others are told. */
@ApplicationScoped
public class Told {
    private final Books books;
    private final Broker broker;

    Told(Books books, Broker broker) {
        this.books = books;
        this.broker = broker;
    }

    public void everything() {
        await().atMost(Duration.ofSeconds(60)).until(() -> books.count("outbox") == 0);
    }

    /** The last that was told of the thing. */
    public String last(String topic, String key) {
        everything();
        return in(topic).stream()
                .filter(event -> event.key().equals(key))
                .reduce((before, then) -> then)
                .orElseThrow()
                .value();
    }

    public List<ConsumerRecord<String, String>> in(String topic) {
        try (KafkaConsumer<String, String> reader = broker.reader()) {
            List<TopicPartition> all = reader.partitionsFor(topic).stream()
                    .map(part -> new TopicPartition(topic, part.partition()))
                    .toList();
            reader.assign(all);
            reader.seekToBeginning(all);
            List<ConsumerRecord<String, String>> events = new ArrayList<>();
            Map<TopicPartition, Long> ends = reader.endOffsets(all);
            while (ends.entrySet().stream().anyMatch(end -> reader.position(end.getKey()) < end.getValue())) {
                reader.poll(Duration.ofMillis(200)).forEach(events::add);
            }
            return events;
        }
    }
}
