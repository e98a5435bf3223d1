package vn.hue.ansinh.kit.inbox;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.kit.outbox.Broker;
import vn.hue.ansinh.kit.outbox.CloudEvent;
import vn.hue.ansinh.kit.outbox.ServiceName;
import vn.hue.ansinh.kit.problem.Refusal;

/**
 * The topic where events are parked that a listener could not take in.
 *
 * <p>A parked event is keyed by where it came from and the topic is compacted: parking twice keeps one, and an event
 * that was sent back is crossed out by a record without a value.
 */
@ApplicationScoped
public class DeadLetters {
    static final String REASON = "dead-letter-reason";
    static final String CAUSE = "dead-letter-cause";
    static final String SAID_VI = "dead-letter-said-vi";
    static final String SAID_EN = "dead-letter-said-en";
    static final String TOPIC = "dead-letter-topic";
    static final String PARTITION = "dead-letter-partition";
    static final String OFFSET = "dead-letter-offset";
    static final String LISTENER = "dead-letter-listener";
    static final String KEY = "dead-letter-key";
    static final String TIME = "dead-letter-time";

    // Wider than any topic it parks for: an event over the usual limit must still find its place here.
    private static final int LARGEST = 16 * 1024 * 1024;
    private static final int LONGEST_CAUSE = 1_000;

    private final Broker broker;
    private final ServiceName service;
    private final Clock clock;
    private @Nullable KafkaProducer<String, String> producer;

    DeadLetters(Broker broker, ServiceName service, Clock clock) {
        this.broker = broker;
        this.service = service;
        this.clock = clock;
    }

    public String topic() {
        return service.brief() + ".dead-letters";
    }

    /** Returns once the broker has it; throws a {@link KafkaException} while it is away. */
    void park(ConsumerRecord<String, String> message, String listener, String reason, Throwable cause) {
        RecordHeaders headers = new RecordHeaders(message.headers().toArray());
        CloudEvent.write(headers, REASON, reason);
        CloudEvent.write(headers, CAUSE, shortened(String.valueOf(cause)));
        CloudEvent.write(headers, TOPIC, message.topic());
        CloudEvent.write(headers, PARTITION, String.valueOf(message.partition()));
        CloudEvent.write(headers, OFFSET, String.valueOf(message.offset()));
        CloudEvent.write(headers, LISTENER, listener);
        CloudEvent.write(headers, TIME, clock.instant().toString());
        if (message.key() != null) {
            CloudEvent.write(headers, KEY, message.key());
        }
        // A rule speaks to people; what else fails speaks to the log, and may say what is not for everybody.
        if (cause instanceof Refusal refusal) {
            CloudEvent.write(headers, SAID_VI, shortened(refusal.detail().vi()));
            CloudEvent.write(headers, SAID_EN, shortened(refusal.detail().en()));
        }
        String place = message.topic() + "/" + message.partition() + "/" + message.offset() + "/" + listener;
        send(new ProducerRecord<>(topic(), null, place, value(message), headers));
    }

    void crossOut(String place) {
        send(new ProducerRecord<>(topic(), place, null));
    }

    void send(ProducerRecord<String, String> message) {
        try {
            open().send(message).get();
        } catch (ExecutionException failure) {
            throw new KafkaException("The broker did not take a record for " + message.topic(), failure.getCause());
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new Patience.Stopping();
        }
    }

    void ensureTopic() {
        broker.ensure(List.of(new NewTopic(topic(), Optional.of(1), Optional.empty())
                .configs(Map.of("cleanup.policy", "compact", "max.message.bytes", String.valueOf(LARGEST)))));
    }

    private synchronized KafkaProducer<String, String> open() {
        if (producer == null) {
            ensureTopic();
            producer = broker.producer(Map.of("max.request.size", LARGEST, "client.id", service.full() + "-parking"));
        }
        return producer;
    }

    private static String value(ConsumerRecord<String, String> message) {
        // A parked record without a value would cross itself out; the reason says that there was none.
        return message.value() == null ? "" : message.value();
    }

    private static String shortened(String cause) {
        return cause.length() <= LONGEST_CAUSE ? cause : cause.substring(0, LONGEST_CAUSE);
    }

    @PreDestroy
    synchronized void close() {
        if (producer != null) {
            producer.close();
        }
    }
}
