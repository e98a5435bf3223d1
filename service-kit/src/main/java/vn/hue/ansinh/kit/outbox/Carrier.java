package vn.hue.ansinh.kit.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.kit.request.Trace;

/**
 * Brings a batch to the broker and returns once every event of it is acknowledged. Used by the relay's thread only.
 *
 * <p>A batch is one Kafka transaction under the service's name: the broker shuts out a former carrier that was cut off
 * from the database but not from Kafka, so that no late event of its comes behind a newer one of the same subject.
 */
@ApplicationScoped
class Carrier {
    private static final int TRANSACTION_MS = 15_000;
    /** The broker needs a few milliseconds to end a transaction, and turns the next one away meanwhile. */
    private static final int AGAIN_MS = 5;

    /** Room for the largest event, as its database writes it, and its headers; the broker's own rule is 1 MiB. */
    private static final int LARGEST = 8 * 1024 * 1024;

    private static final Map<String, String> LAST_OF_EACH =
            Map.of("cleanup.policy", "compact", "max.message.bytes", String.valueOf(LARGEST));
    /** The broker's own rule forgets after a week, and with it what a listener has not heard that was away for longer. */
    private static final Map<String, String> ALL = Map.of(
            "cleanup.policy", "delete",
            "retention.ms", "-1",
            "retention.bytes", "-1",
            "max.message.bytes", String.valueOf(LARGEST));

    private final Broker broker;
    private final TopicSettings topics;
    private final ServiceName service;
    private @Nullable KafkaProducer<String, String> producer;

    Carrier(Broker broker, TopicSettings topics, ServiceName service) {
        this.broker = broker;
        this.topics = topics;
        this.service = service;
    }

    boolean hasTopics() {
        return !topics.topics().isEmpty();
    }

    void ensureTopics() {
        broker.ensure(topics.topics().entrySet().stream()
                .map(entry -> topic(entry.getKey(), entry.getValue()))
                .toList());
    }

    /** The commit returns once all replicas have every event, and fails if a single one was refused. */
    void send(List<WaitingEvent> batch) {
        KafkaProducer<String, String> carrier = open();
        carrier.beginTransaction();
        batch.forEach(event -> carrier.send(record(event)));
        carrier.commitTransaction();
    }

    /** The next batch begins with a new producer; one that has failed must not be used again. */
    void close() {
        KafkaProducer<String, String> old = producer;
        producer = null;
        if (old != null) {
            old.close(Duration.ofSeconds(1));
        }
    }

    private ProducerRecord<String, String> record(WaitingEvent event) {
        ProducerRecord<String, String> message = new ProducerRecord<>(event.topic(), event.subject(), event.data());
        CloudEvent.write(message.headers(), CloudEvent.SPEC_VERSION, "1.0");
        CloudEvent.write(message.headers(), CloudEvent.ID, event.eventId().toString());
        CloudEvent.write(message.headers(), CloudEvent.TYPE, CloudEvent.wireType(event.type()));
        CloudEvent.write(message.headers(), CloudEvent.SOURCE, "/" + service.full());
        CloudEvent.write(message.headers(), CloudEvent.SUBJECT, event.subject());
        CloudEvent.write(message.headers(), CloudEvent.TIME, event.time().toString());
        CloudEvent.write(message.headers(), CloudEvent.CONTENT_TYPE, "application/json");
        if (event.traceparent() != null) {
            CloudEvent.write(message.headers(), Trace.HEADER, event.traceparent());
        }
        return message;
    }

    private KafkaProducer<String, String> open() {
        KafkaProducer<String, String> carrier = producer;
        if (carrier == null) {
            carrier = broker.producer(Map.of(
                    "client.id",
                    service.full() + "-relay",
                    "transactional.id",
                    service.full() + "-outbox",
                    "transaction.timeout.ms",
                    TRANSACTION_MS,
                    "max.request.size",
                    LARGEST,
                    // Doubled each time, to a second: a broker that is away is not asked more often for it.
                    "retry.backoff.ms",
                    AGAIN_MS));
            producer = carrier;
            carrier.initTransactions();
        }
        return carrier;
    }

    private static NewTopic topic(String name, TopicSettings.Topic settings) {
        return new NewTopic(name, Optional.of(settings.partitions()), Optional.empty())
                .configs(settings.compacted() ? LAST_OF_EACH : ALL);
    }
}
