package vn.hue.ansinh.gateway.webhook;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What is under way: deliveries and their length, of this instance, and how many of each webhook. Receivers who were
 * silent to the end of a try have half of the places together, so that those who answer find theirs.
 */
final class UnderWay {
    private final Map<UUID, Load> taken = new HashMap<>();
    private final Set<UUID> silent = new HashSet<>();
    private final WebhookSettings settings;

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
     * @param full webhooks of which nothing may be taken now
     * @param only webhooks of which alone may be taken; of any if there is none
     */
    record Room(int deliveries, long characters, List<UUID> full, List<UUID> only) {
        boolean isNone() {
            return deliveries <= 0 || characters <= 0;
        }
    }

    UnderWay(WebhookSettings settings) {
        this.settings = settings;
    }

    void take(Delivery delivery) {
        taken.merge(delivery.webhook(), new Load(1, delivery.body().length()), Load::and);
    }

    void leave(Carried one) {
        UUID webhook = one.delivery().webhook();
        Load gone = new Load(-1, -one.delivery().body().length());
        taken.computeIfPresent(webhook, (id, load) -> load.deliveries() == 1 ? null : load.and(gone));
        if (one.outcome().kind() == Outcome.Kind.TIMEOUT) {
            silent.add(webhook);
        } else {
            silent.remove(webhook);
        }
    }

    boolean isEmpty() {
        return taken.isEmpty();
    }

    /** For those who answer. */
    Room room() {
        List<UUID> others = Stream.concat(full(), silent.stream()).distinct().toList();
        Load all = all();
        return new Room(
                settings.atOnce() - all.deliveries(),
                settings.charactersAtOnce() - all.characters(),
                others,
                List.of());
    }

    /** For those who were silent. */
    Room roomForTheSilent() {
        Load all = all();
        Load theirs = sum(silent.stream().map(webhook -> taken.getOrDefault(webhook, Load.NONE)));
        int places = Math.min(settings.atOnce() - all.deliveries(), settings.atOnce() / 2 - theirs.deliveries());
        long characters = Math.min(
                settings.charactersAtOnce() - all.characters(), settings.charactersAtOnce() / 2 - theirs.characters());
        return new Room(silent.isEmpty() ? 0 : places, characters, full().toList(), List.copyOf(silent));
    }

    private Load all() {
        return sum(taken.values().stream());
    }

    private static Load sum(Stream<Load> loads) {
        return loads.reduce(Load.NONE, Load::and);
    }

    private Stream<UUID> full() {
        return taken.entrySet().stream()
                .filter(webhook -> webhook.getValue().deliveries() >= settings.atOncePerWebhook())
                .map(Map.Entry::getKey);
    }
}
