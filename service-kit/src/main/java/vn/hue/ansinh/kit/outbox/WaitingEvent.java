package vn.hue.ansinh.kit.outbox;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One row of the outbox. */
record WaitingEvent(
        long id,
        UUID eventId,
        String topic,
        String type,
        String subject,
        Instant time,
        @Nullable String traceparent,
        String data) {}
