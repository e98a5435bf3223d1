package vn.hue.ansinh.gateway.webhook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** How much may be taken beside what is under way. */
class UnderWayTest {
    private final UUID webhook = UUID.randomUUID();
    private final UnderWay underWay = new UnderWay(new SmallRyeConfigBuilder()
            .withMapping(WebhookSettings.class)
            .withDefaultValue("ansinh.webhooks.characters-at-once", "1000")
            .build()
            .getConfigMapping(WebhookSettings.class));

    @Test
    void longTextsLeaveNoRoomForMoreThoughFewAreUnderWay() {
        Delivery letter = delivery(700);
        underWay.take(letter);
        underWay.take(delivery(600));

        assertTrue(underWay.room().isNone());
        underWay.leave(letter);

        assertEquals(400, underWay.room().characters());
        assertFalse(underWay.room().isNone());
    }

    @Test
    void oneWebhookHasNoMoreThanItsShare() {
        IntStream.range(0, 4).forEach(n -> underWay.take(delivery(1)));

        assertEquals(List.of(webhook), underWay.room().full());
        assertEquals(508, underWay.room().deliveries());
    }

    private Delivery delivery(int characters) {
        return new Delivery(UUID.randomUUID(), webhook, "", "", "x".repeat(characters), 1, List.of());
    }
}
