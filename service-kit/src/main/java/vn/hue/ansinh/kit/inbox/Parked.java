package vn.hue.ansinh.kit.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Collectors;
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
    /**
     * One that is parked.
     *
     * @param place its own in the dead-letter topic, which it keeps whatever becomes of those before it
     */
    record Letter(long place, DeadLetterView view) {}

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
        return letters().stream().map(Letter::view).toList();
    }

    /** As above, those parked behind a place and at most so many. */
    List<Letter> behind(long place, int limit) {
        return letters().stream()
                .filter(letter -> letter.place() > place)
                .limit(limit)
                .toList();
    }

    /** Sends each back under its old id and crosses it out; those known to a listener have no second effect. */
    public int sendBack() {
        Set<Long> waiting = letters().stream().map(Letter::place).collect(Collectors.toSet());
        AtomicInteger sent = new AtomicInteger();
        // Read once more, since the bodies of all that waits may be more than the memory holds.
        forEach(row -> {
            if (waiting.contains(row.offset()) && sendBack(row)) {
                sent.incrementAndGet();
            }
        });
        return sent.get();
    }

    private boolean sendBack(ConsumerRecord<String, String> parked) {
        boolean overtaken = isOvertaken(parked);
        if (!overtaken) {
            deadLetters.send(original(parked));
        }
        deadLetters.crossOut(parked.key());
        return !overtaken;
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

    /** Without their bodies; what was parked twice stands where it was parked last. */
    private Collection<Letter> letters() {
        deadLetters.ensureTopic();
        Map<String, Letter> waiting = new LinkedHashMap<>();
        forEach(row -> {
            waiting.remove(row.key());
            if (row.value() != null) {
                waiting.put(row.key(), new Letter(row.offset(), DeadLetterView.of(row)));
            }
        });
        return waiting.values();
    }

    private void forEach(Consumer<ConsumerRecord<String, String>> step) {
        TopicPartition only = new TopicPartition(deadLetters.topic(), 0);
        try (KafkaConsumer<String, String> reader = broker.reader()) {
            Stretch.whole(reader, only).has(row -> {
                step.accept(row);
                return false;
            });
        }
    }
}
