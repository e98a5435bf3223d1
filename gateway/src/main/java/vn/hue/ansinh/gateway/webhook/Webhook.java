package vn.hue.ansinh.gateway.webhook;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An address that is told what happens. Switched off, by its owner or by its receiver's 410, it is told nothing; on
 * again, it gets what it has missed as long as the feed keeps it.
 */
record Webhook(
        UUID id,
        @Nullable String agency,
        String url,
        String description,
        List<String> types,
        boolean enabled,
        @Nullable String disabledBy,
        int version,
        Instant createdAt) {

    JsonObject view() {
        return new JsonObject()
                .put("id", id.toString())
                .put("agency", agency)
                .put("url", url)
                .put("description", description)
                .put("types", new JsonArray(types))
                .put("enabled", enabled)
                .put("disabledBy", disabledBy)
                .put("createdAt", Moments.text(createdAt));
    }

    /** Whether nothing would change; what the names of its types mean is written anew by the door itself. */
    boolean says(SetWebhook set) {
        return url.equals(set.url())
                && description.equals(set.description())
                && types.equals(set.asked())
                && enabled == set.enabled();
    }

    String etag() {
        return "\"v" + version + '"';
    }
}
