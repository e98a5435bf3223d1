package vn.hue.ansinh.kit.inbox;

import java.time.Instant;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.kit.outbox.CloudEvent;
import vn.hue.ansinh.kit.problem.Text;

/**
 * A parked event as an operator sees it.
 *
 * @param detail what a rule said against it; null where none did
 */
public record DeadLetterView(
        @Nullable String eventId,
        @Nullable String type,
        @Nullable String subject,
        String topic,
        int partition,
        long offset,
        String listener,
        String reason,
        @Nullable Text detail,
        Instant parkedAt) {

    static DeadLetterView of(ConsumerRecord<String, String> parked) {
        return new DeadLetterView(
                CloudEvent.read(parked.headers(), CloudEvent.ID).orElse(null),
                CloudEvent.read(parked.headers(), CloudEvent.TYPE)
                        .map(CloudEvent::shortType)
                        .orElse(null),
                CloudEvent.read(parked.headers(), CloudEvent.SUBJECT).orElse(null),
                written(parked, DeadLetters.TOPIC),
                Integer.parseInt(written(parked, DeadLetters.PARTITION)),
                Long.parseLong(written(parked, DeadLetters.OFFSET)),
                written(parked, DeadLetters.LISTENER),
                written(parked, DeadLetters.REASON),
                said(parked),
                Instant.parse(written(parked, DeadLetters.TIME)));
    }

    private static @Nullable Text said(ConsumerRecord<String, String> parked) {
        return CloudEvent.read(parked.headers(), DeadLetters.SAID_VI)
                .map(vi -> Text.of(vi, written(parked, DeadLetters.SAID_EN)))
                .orElse(null);
    }

    private static String written(ConsumerRecord<String, String> parked, String header) {
        return CloudEvent.read(parked.headers(), header)
                .orElseThrow(() -> new IllegalStateException("A parked record lacks " + header));
    }
}
