package vn.hue.ansinh.kit.inbox;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.jboss.logging.Logger;
import vn.hue.ansinh.kit.outbox.Broker;
import vn.hue.ansinh.kit.problem.NotFound;
import vn.hue.ansinh.kit.problem.Text;
import vn.hue.ansinh.kit.problem.Trouble;

/**
 * Makes a copy anew from its topic: emptied and filled in one transaction, so that readers see the old one until the new
 * one is whole. Events that are heard meanwhile wait for it.
 */
@ApplicationScoped
class Rebuilding {
    private static final Logger LOG = Logger.getLogger(Rebuilding.class);
    private static final int LONGEST_SECONDS = 600;
    private static final int MOST_PASSED_OVER = 20;
    private static final Duration POLL = Duration.ofMillis(200);
    // A minute: a broker that is started again is waited for, one that stays away is not.
    private static final int MOST_IDLE_POLLS = 300;

    private final Broker broker;
    private final Envelope envelope;
    private final Instance<TopicCopy> copies;
    private final CopyForms forms;

    Rebuilding(Broker broker, Envelope envelope, @Any Instance<TopicCopy> copies, CopyForms forms) {
        this.forms = forms;
        this.broker = broker;
        this.envelope = envelope;
        this.copies = copies;
    }

    List<String> topics() {
        return copies.stream().map(TopicCopy::topic).distinct().sorted().toList();
    }

    /** The forms of all that is kept of the topic. */
    String form(String topic) {
        return of(topic).stream()
                .map(TopicCopy::form)
                .sorted()
                .map(String::valueOf)
                .collect(Collectors.joining(" "));
    }

    private List<TopicCopy> of(String topic) {
        return copies.stream().filter(known -> known.topic().equals(topic)).toList();
    }

    /** Without being asked: a topic that holds nothing is not believed to have lost everything. */
    RebuiltView renew(String topic) {
        return rebuild(topic, 1);
    }

    /**
     * An event that cannot be taken in stands in the dead letters already; it is passed over, and all begins again without
     * it, since what it left half done went with its transaction.
     */
    RebuiltView rebuild(String topic) {
        return rebuild(topic, 0);
    }

    private RebuiltView rebuild(String topic, int fewest) {
        List<TopicCopy> ofTopic = of(topic);
        if (ofTopic.isEmpty()) {
            throw new NotFound(Text.of("bản sao của chủ đề", "copy of the topic"), topic);
        }
        Set<String> passedOver = new HashSet<>();
        while (true) {
            try {
                int events = attempt(topic, ofTopic, passedOver, fewest);
                return new RebuiltView(topic, events, passedOver.size());
            } catch (CannotBeTaken bad) {
                LOG.warnf(bad, "The copy of %s is made without the event at %s", topic, bad.where());
                if (passedOver.size() >= MOST_PASSED_OVER || !passedOver.add(bad.where())) {
                    throw bad;
                }
            }
        }
    }

    private int attempt(String topic, List<TopicCopy> ofTopic, Set<String> passedOver, int fewest) {
        return QuarkusTransaction.requiringNew().timeout(LONGEST_SECONDS).call(() -> {
            ofTopic.forEach(TopicCopy::clear);
            int taken = takeAll(topic, ofTopic, passedOver);
            if (taken < fewest) {
                throw new NothingTold(topic);
            }
            ofTopic.forEach(TopicCopy::finish);
            forms.note(topic, form(topic));
            return taken;
        });
    }

    /** Whether there is anything in the topic to make a copy of. */
    boolean isTold(String topic) {
        try (KafkaConsumer<String, String> reader = broker.reader()) {
            List<TopicPartition> parts = parts(reader, topic);
            return !reader.endOffsets(parts).equals(reader.beginningOffsets(parts));
        }
    }

    private static List<TopicPartition> parts(KafkaConsumer<String, String> reader, String topic) {
        return reader.partitionsFor(topic).stream()
                .map(part -> new TopicPartition(topic, part.partition()))
                .toList();
    }

    private int takeAll(String topic, List<TopicCopy> copies, Set<String> passedOver) {
        int taken = 0;
        try (KafkaConsumer<String, String> reader = broker.reader()) {
            List<TopicPartition> parts = parts(reader, topic);
            reader.assign(parts);
            reader.seekToBeginning(parts);
            Map<TopicPartition, Long> ends = reader.endOffsets(parts);
            int idle = 0;
            while (ends.entrySet().stream().anyMatch(end -> reader.position(end.getKey()) < end.getValue())) {
                ConsumerRecords<String, String> messages = reader.poll(POLL);
                idle = messages.isEmpty() ? idle + 1 : 0;
                if (idle > MOST_IDLE_POLLS) {
                    throw new KafkaException("Nothing more comes of " + topic + ", which is not at its end");
                }
                for (ConsumerRecord<String, String> message : messages) {
                    // Without a value it says that its subject is to be forgotten, and here nothing is known of it yet.
                    if (message.value() != null && !passedOver.contains(CannotBeTaken.where(message))) {
                        take(message, copies);
                        taken++;
                    }
                }
            }
        }
        return taken;
    }

    private void take(ConsumerRecord<String, String> message, List<TopicCopy> copies) {
        try {
            IncomingEvent event = envelope.open(message);
            copies.forEach(copy -> copy.take(event));
        } catch (RuntimeException failure) {
            // A deadlock says nothing about the event: all begins again another time, with it.
            throw Trouble.passes(failure) ? failure : new CannotBeTaken(message, failure);
        }
    }

    /** What was made: of so many events, without so many that could not be taken in. */
    record RebuiltView(String topic, int events, int passedOver) {}

    /** There may be messages, but none that tells of anything that is. */
    static final class NothingTold extends RuntimeException {
        private static final long serialVersionUID = 1L;

        NothingTold(String topic) {
            super("The topic " + topic + " tells of nothing");
        }
    }

    private static final class CannotBeTaken extends RuntimeException {
        private final String where;

        CannotBeTaken(ConsumerRecord<String, String> message, RuntimeException cause) {
            super(cause);
            where = where(message);
        }

        static String where(ConsumerRecord<String, String> message) {
            return message.partition() + ":" + message.offset();
        }

        String where() {
            return where;
        }
    }
}
