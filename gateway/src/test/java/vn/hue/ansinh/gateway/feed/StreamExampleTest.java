package vn.hue.ansinh.gateway.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vertx.core.json.JsonObject;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import vn.hue.ansinh.kit.testing.ContractExample;

/** The event that the contract shows in a page of the feed, as it shows it in a stream. */
class StreamExampleTest {

    @Test
    void anEventIsSentAsTheContractShows() {
        JsonObject shown = new JsonObject(ContractExample.named("FeedPage"))
                .getJsonArray("items")
                .getJsonObject(0);
        FeedEvent event = new FeedEvent(
                Long.parseLong(shown.getString("sequence")),
                shown.getString("id"),
                shown.getString("type"),
                shown.getString("source"),
                shown.getString("subject"),
                null,
                Readers.PUBLIC,
                Instant.parse(shown.getString("time")),
                shown.getJsonObject("data").encode());

        assertEquals(ContractExample.text("EventStream"), "id: 1203\n\n" + event.frame());
    }
}
