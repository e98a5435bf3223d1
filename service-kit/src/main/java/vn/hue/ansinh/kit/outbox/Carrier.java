package vn.hue.ansinh.kit.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.InterruptException;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.kit.request.Trace;

/** Brings a batch to the broker and returns once every event of it is acknowledged. Used by the relay's thread only. */
@ApplicationScoped
class Carrier {
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

    void send(List<WaitingEvent> batch) {
        List<Future<RecordMetadata>> answers = new ArrayList<>(batch.size());
        for (WaitingEvent event : batch) {
            answers.add(open().send(record(event)));
        }
        try {
            for (Future<RecordMetadata> answer : answers) {
                answer.get();
            }
        } catch (ExecutionException refused) {
            // Events behind a refused one may have arrived: a new producer sends the batch again from its first.
            close();
            throw new KafkaException("The broker did not acknowledge a batch", refused.getCause());
        } catch (InterruptedException stop) {
            throw new InterruptException(stop);
        }
    }

    void close() {
        KafkaProducer<String, String> old = producer;
        producer = null;
        if (old != null) {
            old.close(java.time.Duration.ofSeconds(1));
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
        if (producer == null) {
            producer = broker.producer(Map.of("client.id", service.full() + "-relay"));
        }
        return producer;
    }

    private static NewTopic topic(String name, TopicSettings.Topic settings) {
        return new NewTopic(name, Optional.of(settings.partitions()), Optional.empty())
                .configs(Map.of("cleanup.policy", settings.compacted() ? "compact" : "delete"));
    }
}
