package vn.hue.ansinh.kit.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.internals.RecordHeaders;
import vn.hue.ansinh.kit.outbox.Broker;
import vn.hue.ansinh.kit.outbox.CloudEvent;

/** What is parked now: read from the dead-letter topic, and sent back to where it came from. */
@ApplicationScoped
public class Parked {
    private static final Duration POLL = Duration.ofSeconds(2);

    private final Broker broker;
    private final DeadLetters deadLetters;
    private final Overtaken overtaken;

    Parked(Broker broker, DeadLetters deadLetters, Overtaken overtaken) {
        this.broker = broker;
        this.deadLetters = deadLetters;
        this.overtaken = overtaken;
    }

    /** Oldest first. */
    public List<DeadLetterView> all() {
        return read().values().stream().map(DeadLetterView::of).toList();
    }

    /** Sends each back under its old id and crosses it out; those known to a listener have no second effect. */
    public int sendBack() {
        int sent = 0;
        for (var parked : read().entrySet()) {
            if (!isOvertaken(parked.getValue())) {
                deadLetters.send(original(parked.getValue()));
                sent++;
            }
            deadLetters.crossOut(parked.getKey());
        }
        return sent;
    }

    private boolean isOvertaken(ConsumerRecord<String, String> parked) {
        DeadLetterView from = DeadLetterView.of(parked);
        return CloudEvent.read(parked.headers(), DeadLetters.KEY)
                .filter(key -> overtaken.isOvertaken(from.topic(), from.partition(), from.offset(), key))
                .isPresent();
    }

    private static ProducerRecord<String, String> original(ConsumerRecord<String, String> parked) {
        RecordHeaders headers = new RecordHeaders();
        parked.headers().forEach(header -> {
            if (!header.key().startsWith("dead-letter-")) {
                headers.add(header);
            }
        });
        DeadLetterView from = DeadLetterView.of(parked);
        String key = CloudEvent.read(parked.headers(), DeadLetters.KEY).orElse(null);
        String value = from.reason().equals(Envelope.NULL_VALUE) ? null : parked.value();
        return new ProducerRecord<>(from.topic(), null, key, value, headers);
    }

    private Map<String, ConsumerRecord<String, String>> read() {
        deadLetters.ensureTopic();
        Map<String, ConsumerRecord<String, String>> waiting = new LinkedHashMap<>();
        try (KafkaConsumer<String, String> reader = broker.reader()) {
            TopicPartition only = new TopicPartition(deadLetters.topic(), 0);
            reader.assign(List.of(only));
            reader.seekToBeginning(List.of(only));
            long end = reader.endOffsets(List.of(only)).values().iterator().next();
            while (reader.position(only) < end) {
                for (ConsumerRecord<String, String> row : reader.poll(POLL)) {
                    keep(waiting, row);
                }
            }
        }
        return waiting;
    }

    private static void keep(Map<String, ConsumerRecord<String, String>> waiting, ConsumerRecord<String, String> row) {
        if (row.value() == null) {
            waiting.remove(row.key());
        } else {
            waiting.put(row.key(), row);
        }
    }
}
