package vn.hue.ansinh.kit.inbox;

import java.time.Duration;
import java.util.List;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;

/** What stands in a partition from one place to the end that it has now; nobody waits for a broker that has gone away. */
final class Stretch {
    private static final Duration POLL = Duration.ofMillis(200);
    // Ten seconds, as long as any other question to the broker may take.
    private static final int MOST_IDLE_POLLS = 50;

    private final Consumer<String, String> reader;
    private final TopicPartition part;

    private Stretch(Consumer<String, String> reader, TopicPartition part) {
        this.reader = reader;
        this.part = part;
        reader.assign(List.of(part));
    }

    static Stretch whole(Consumer<String, String> reader, TopicPartition part) {
        Stretch stretch = new Stretch(reader, part);
        reader.seekToBeginning(List.of(part));
        return stretch;
    }

    static Stretch from(Consumer<String, String> reader, TopicPartition part, long offset) {
        Stretch stretch = new Stretch(reader, part);
        reader.seek(part, offset);
        return stretch;
    }

    /** Whether there is such a one; who wants them all takes each and says no. */
    boolean has(Predicate<ConsumerRecord<String, String>> wanted) {
        long end = reader.endOffsets(List.of(part)).values().iterator().next();
        int idle = 0;
        for (long place = reader.position(part); place < end; ) {
            for (ConsumerRecord<String, String> row : reader.poll(POLL)) {
                if (wanted.test(row)) {
                    return true;
                }
            }
            long now = reader.position(part);
            idle = now == place ? idle + 1 : 0;
            if (idle > MOST_IDLE_POLLS) {
                throw new KafkaException("Nothing more comes of " + part + ", which is not at its end");
            }
            place = now;
        }
        return false;
    }
}
