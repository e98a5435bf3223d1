package vn.hue.ansinh.gateway.webhook;

import java.time.Duration;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is under way: deliveries and their length, of this instance, and how many of each webhook. Receivers whose last
 * try took long, to its end or to an answer, have half of the places together, so that those who answer soon find theirs.
 */
final class UnderWay {
    private static final Duration REMEMBERED = Duration.ofHours(1);

    /** Each with the time when it was taken; the same delivery may be taken again. */
    private final Map<Delivery, Long> taken = new IdentityHashMap<>();

    /** Of the time for an answer; who takes more of it is slow. */
    private static final int SOON = 3;

    /** Webhooks, with the time when they were slow last. */
    private final Map<UUID, Long> slow = new HashMap<>();

    private final WebhookSettings settings;
    private final LongSupplier nanoTime;

    /** How many, and how long they are together. */
    private record Load(int deliveries, long characters) {
        static final Load NONE = new Load(0, 0);

        Load and(Load other) {
            return new Load(deliveries + other.deliveries, characters + other.characters);
        }
    }

    /**
     * What may be taken beside it.
     *
     * @param held how many places a webhook has already, where it has some
     * @param but webhooks of which nothing may be taken now
     * @param only webhooks of which alone may be taken; of any if there is none
     */
    record Room(int deliveries, long characters, Map<UUID, Integer> held, List<UUID> but, List<UUID> only) {
        boolean isNone() {
            return deliveries <= 0 || characters <= 0;
        }
    }

    UnderWay(WebhookSettings settings) {
        this(settings, System::nanoTime);
    }

    UnderWay(WebhookSettings settings, LongSupplier nanoTime) {
        this.settings = settings;
        this.nanoTime = nanoTime;
    }

    void take(Delivery delivery) {
        taken.put(delivery, nanoTime.getAsLong());
    }

    /** It did not set out. */
    void giveBack(Delivery delivery) {
        taken.remove(delivery);
    }

    void leave(Carried one) {
        UUID webhook = one.delivery().webhook();
        giveBack(one.delivery());
        if (isSlow(one.outcome())) {
            slow.put(webhook, nanoTime.getAsLong());
        } else {
            slow.remove(webhook);
        }
    }

    /** A try that ends without an answer may end early, where the name of the receiver is not even looked up any more. */
    private boolean isSlow(Outcome outcome) {
        return outcome.kind() == Outcome.Kind.TIMEOUT
                || outcome.millis() > settings.answerTime().dividedBy(SOON).toMillis();
    }

    boolean isEmpty() {
        forgetTheLost();
        return taken.isEmpty();
    }

    /** For those who answer soon. */
    Room room() {
        Map<UUID, Load> loads = loads();
        Load all = sum(loads.values().stream());
        return new Room(
                settings.atOnce() - all.deliveries(),
                settings.charactersAtOnce() - all.characters(),
                held(loads),
                List.copyOf(slow.keySet()),
                List.of());
    }

    /** For those who were slow. */
    Room roomForTheSlow() {
        Map<UUID, Load> loads = loads();
        Load all = sum(loads.values().stream());
        Load theirs = sum(slow.keySet().stream().map(webhook -> loads.getOrDefault(webhook, Load.NONE)));
        int places = Math.min(
                settings.atOnce() - all.deliveries(), Math.max(1, settings.atOnce() / 2) - theirs.deliveries());
        long characters = Math.min(
                settings.charactersAtOnce() - all.characters(), settings.charactersAtOnce() / 2 - theirs.characters());
        return new Room(slow.isEmpty() ? 0 : places, characters, held(loads), List.of(), List.copyOf(slow.keySet()));
    }

    private static Map<UUID, Integer> held(Map<UUID, Load> loads) {
        return loads.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, load -> load.getValue()
                .deliveries()));
    }

    private Map<UUID, Load> loads() {
        forgetTheLost();
        Map<UUID, Load> loads = new HashMap<>();
        taken.keySet()
                .forEach(delivery -> loads.merge(
                        delivery.webhook(), new Load(1, delivery.body().length()), Load::and));
        return loads;
    }

    /**
     * What has not come back by the time others may send it never will: an error lost it on its way. And who was slow may
     * have been removed since.
     */
    private void forgetTheLost() {
        long now = nanoTime.getAsLong();
        taken.values().removeIf(since -> now - since > settings.lease().toNanos());
        slow.values().removeIf(since -> now - since > REMEMBERED.toNanos());
    }

    private static Load sum(Stream<Load> loads) {
        return loads.reduce(Load.NONE, Load::and);
    }
}
