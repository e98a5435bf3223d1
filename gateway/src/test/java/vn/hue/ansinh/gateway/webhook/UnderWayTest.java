package vn.hue.ansinh.gateway.webhook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** How much may be taken beside what is under way. */
class UnderWayTest {
    private final UUID webhook = UUID.randomUUID();
    private final AtomicLong now = new AtomicLong();
    private final UnderWay underWay = new UnderWay(
            new SmallRyeConfigBuilder()
                    .withMapping(WebhookSettings.class)
                    .withDefaultValue("ansinh.webhooks.characters-at-once", "1000")
                    .withDefaultValue("ansinh.webhooks.lease", "PT1M")
                    .build()
                    .getConfigMapping(WebhookSettings.class),
            now::get);

    @Test
    void longTextsLeaveNoRoomForMoreThoughFewAreUnderWay() {
        Delivery letter = delivery(700);
        underWay.take(letter);
        underWay.take(delivery(600));

        assertTrue(underWay.room().isNone());
        underWay.leave(came(letter, Outcome.Kind.DELIVERED));

        assertEquals(400, underWay.room().characters());
        assertFalse(underWay.room().isNone());
    }

    @Test
    void oneWebhookHasNoMoreThanItsShare() {
        IntStream.range(0, 4).forEach(n -> underWay.take(delivery(1)));

        assertEquals(Map.of(webhook, 4), underWay.room().held());
        assertEquals(508, underWay.room().deliveries());
    }

    @Test
    void whoWasSilentHasHalfOfThePlacesWithAllWhoWere() {
        for (int receiver = 0; receiver < 200; receiver++) {
            Delivery unanswered = new Delivery(UUID.randomUUID(), UUID.randomUUID(), "", "", "", 1, List.of());
            underWay.take(unanswered);
            underWay.leave(came(unanswered, Outcome.Kind.TIMEOUT));
        }
        UnderWay.Room room = underWay.roomForTheSlow();
        room.only().stream()
                .limit(100)
                .map(webhook -> new Delivery(UUID.randomUUID(), webhook, "", "", "", 1, List.of()))
                .forEach(underWay::take);

        assertEquals(256, room.deliveries());
        assertEquals(156, underWay.roomForTheSlow().deliveries());
        assertEquals(412, underWay.room().deliveries());
        assertTrue(underWay.room().but().containsAll(room.only()));
    }

    /** By fourteen of fifteen seconds: he holds his places nearly as long as who is silent. */
    @Test
    void whoAnswersSlowlyStandsWithThem() {
        Delivery slow = delivery(1);
        underWay.take(slow);
        underWay.leave(new Carried(slow, new Outcome(Instant.EPOCH, 14_000, 200, Outcome.Kind.DELIVERED)));

        assertEquals(List.of(webhook), underWay.room().but());
        assertEquals(List.of(webhook), underWay.roomForTheSlow().only());
    }

    @Test
    void whoWasSilentLongAgoIsOneOfTheOthersAgain() {
        Delivery unanswered = delivery(1);
        underWay.take(unanswered);
        underWay.leave(came(unanswered, Outcome.Kind.TIMEOUT));
        assertEquals(List.of(webhook), underWay.roomForTheSlow().only());

        now.addAndGet(Duration.ofMinutes(61).toNanos());

        assertTrue(underWay.roomForTheSlow().isNone());
        assertFalse(underWay.room().but().contains(webhook));
    }

    @Test
    void whoAnswersAgainIsOneOfTheOthersAgain() {
        Delivery first = delivery(1);
        underWay.take(first);
        underWay.leave(came(first, Outcome.Kind.TIMEOUT));
        underWay.take(first);
        underWay.leave(came(first, Outcome.Kind.REFUSED));

        assertTrue(underWay.roomForTheSlow().isNone());
        assertEquals(List.of(), underWay.room().but());
    }

    @Test
    void whatIsLostOnItsWayTakesNoRoomOnceOthersMaySendIt() {
        Delivery lost = delivery(1_000);
        underWay.take(lost);
        now.addAndGet(Duration.ofSeconds(60).toNanos());
        assertTrue(underWay.room().isNone());

        now.addAndGet(Duration.ofSeconds(1).toNanos());

        assertEquals(1_000, underWay.room().characters());
        assertTrue(underWay.isEmpty());
        underWay.leave(came(lost, Outcome.Kind.DELIVERED));
        assertEquals(1_000, underWay.room().characters());
    }

    @Test
    void whatDidNotSetOutTakesNoRoom() {
        Delivery unsent = delivery(1_000);
        underWay.take(unsent);

        underWay.giveBack(unsent);

        assertEquals(1_000, underWay.room().characters());
        assertEquals(Map.of(), underWay.room().held());
    }

    private static Carried came(Delivery delivery, Outcome.Kind kind) {
        return new Carried(delivery, new Outcome(Instant.EPOCH, 1, null, kind));
    }

    private Delivery delivery(int characters) {
        return new Delivery(UUID.randomUUID(), webhook, "", "", "x".repeat(characters), 1, List.of());
    }
}
