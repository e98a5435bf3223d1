package vn.hue.ansinh.kit.inbox;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import vn.hue.ansinh.kit.outbox.Broker;
import vn.hue.ansinh.kit.problem.NotFound;
import vn.hue.ansinh.kit.problem.Text;

/**
 * Makes a copy anew from its topic: emptied and filled in one transaction, so that readers see the old one until the new
 * one is whole. Events that are heard meanwhile wait for it.
 */
@ApplicationScoped
class Rebuilding {
    private static final int LONGEST_SECONDS = 600;
    private static final Duration POLL = Duration.ofMillis(200);

    private final Broker broker;
    private final Envelope envelope;
    private final Instance<TopicCopy> copies;

    Rebuilding(Broker broker, Envelope envelope, @Any Instance<TopicCopy> copies) {
        this.broker = broker;
        this.envelope = envelope;
        this.copies = copies;
    }

    List<String> topics() {
        return copies.stream().map(TopicCopy::topic).distinct().sorted().toList();
    }

    /** @return how many events the topic held */
    int rebuild(String topic) {
        List<TopicCopy> ofTopic =
                copies.stream().filter(known -> known.topic().equals(topic)).toList();
        if (ofTopic.isEmpty()) {
            throw new NotFound(Text.of("bản sao của chủ đề", "copy of the topic"), topic);
        }
        return QuarkusTransaction.requiringNew().timeout(LONGEST_SECONDS).call(() -> {
            ofTopic.forEach(TopicCopy::clear);
            int taken = takeAll(topic, ofTopic);
            ofTopic.forEach(TopicCopy::finish);
            return taken;
        });
    }

    private int takeAll(String topic, List<TopicCopy> copies) {
        int taken = 0;
        try (KafkaConsumer<String, String> reader = broker.reader()) {
            List<TopicPartition> parts = reader.partitionsFor(topic).stream()
                    .map(part -> new TopicPartition(topic, part.partition()))
                    .toList();
            reader.assign(parts);
            reader.seekToBeginning(parts);
            Map<TopicPartition, Long> ends = reader.endOffsets(parts);
            while (ends.entrySet().stream().anyMatch(end -> reader.position(end.getKey()) < end.getValue())) {
                for (ConsumerRecord<String, String> message : reader.poll(POLL)) {
                    IncomingEvent event = envelope.open(message);
                    copies.forEach(copy -> copy.take(event));
                    taken++;
                }
            }
        }
        return taken;
    }
}
