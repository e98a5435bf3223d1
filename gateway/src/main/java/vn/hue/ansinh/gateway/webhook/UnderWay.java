package vn.hue.ansinh.gateway.webhook;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** What is under way: deliveries and their length, of this instance, and how many of each webhook. */
final class UnderWay {
    private final Map<UUID, Integer> taken = new ConcurrentHashMap<>();
    private final WebhookSettings settings;
    private long characters;

    /**
     * What may be taken beside it.
     *
     * @param full webhooks that have as many under way as one may have
     */
    record Room(int deliveries, long characters, List<UUID> full) {
        boolean isNone() {
            return deliveries <= 0 || characters <= 0;
        }
    }

    UnderWay(WebhookSettings settings) {
        this.settings = settings;
    }

    void take(Delivery delivery) {
        taken.merge(delivery.webhook(), 1, Integer::sum);
        characters += delivery.body().length();
    }

    void leave(Delivery delivery) {
        taken.computeIfPresent(delivery.webhook(), (id, count) -> count == 1 ? null : count - 1);
        characters -= delivery.body().length();
    }

    boolean isEmpty() {
        return taken.isEmpty();
    }

    Room room() {
        int free = settings.atOnce()
                - taken.values().stream().mapToInt(Integer::intValue).sum();
        return new Room(free, settings.charactersAtOnce() - characters, full());
    }

    private List<UUID> full() {
        return taken.entrySet().stream()
                .filter(webhook -> webhook.getValue() >= settings.atOncePerWebhook())
                .map(Map.Entry::getKey)
                .toList();
    }
}
