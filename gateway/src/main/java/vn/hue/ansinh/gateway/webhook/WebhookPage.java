package vn.hue.ansinh.gateway.webhook;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Optional;

/** A page of webhooks, and where the next one begins if there is one. */
record WebhookPage(List<Webhook> items, Optional<Place> next) {

    /** @param found one more than fit, if there are more */
    static WebhookPage of(List<Webhook> found, int limit) {
        if (found.size() <= limit) {
            return new WebhookPage(found, Optional.empty());
        }
        return new WebhookPage(found.subList(0, limit), Optional.of(Place.of(found.get(limit - 1))));
    }

    JsonObject view(AskedPage asked) {
        return new JsonObject()
                .put("items", new JsonArray(items.stream().map(Webhook::view).toList()))
                .put("next", next.map(Place::text).map(asked::cursor).orElse(null));
    }
}
