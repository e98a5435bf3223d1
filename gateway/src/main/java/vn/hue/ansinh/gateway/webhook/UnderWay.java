package vn.hue.ansinh.gateway.webhook;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** How many deliveries are under way, of this instance and of each webhook. */
final class UnderWay {
    private final Map<UUID, Integer> taken = new ConcurrentHashMap<>();
    private final WebhookSettings settings;

    UnderWay(WebhookSettings settings) {
        this.settings = settings;
    }

    void take(UUID webhook) {
        taken.merge(webhook, 1, Integer::sum);
    }

    void leave(UUID webhook) {
        taken.computeIfPresent(webhook, (id, count) -> count == 1 ? null : count - 1);
    }

    boolean isEmpty() {
        return taken.isEmpty();
    }

    int free() {
        return settings.atOnce()
                - taken.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Webhooks that have as many under way as one may have. */
    List<UUID> full() {
        return taken.entrySet().stream()
                .filter(webhook -> webhook.getValue() >= settings.atOncePerWebhook())
                .map(Map.Entry::getKey)
                .toList();
    }
}
