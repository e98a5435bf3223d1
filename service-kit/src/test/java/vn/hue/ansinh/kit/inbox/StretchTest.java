package vn.hue.ansinh.kit.inbox;

import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Map;
import org.apache.kafka.clients.consumer.MockConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;

class StretchTest {
    private static final TopicPartition PART = new TopicPartition("notebook.dead-letters", 0);

    @Test
    void aBrokerThatGivesNothingMoreIsNotWaitedForWithoutEnd() {
        try (MockConsumer<String, String> silent = new MockConsumer<>("earliest")) {
            silent.updateBeginningOffsets(Map.of(PART, 0L));
            silent.updateEndOffsets(Map.of(PART, 5L));

            assertThrows(KafkaException.class, () -> Stretch.whole(silent, PART).has(row -> false));
        }
    }
}
