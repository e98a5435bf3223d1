package vn.hue.ansinh.gateway.feed;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonObject;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One event of the feed; the data stay the very text that was told. */
public record FeedEvent(
        long seq,
        String id,
        String type,
        String source,
        String subject,
        @Nullable String agency,
        Readers readers,
        Instant time,
        String data) {

    /** As a CloudEvent in structured mode; {@code sequence} is its position in the feed. */
    public String json() {
        String attributes = new JsonObject()
                .put("specversion", "1.0")
                .put("id", id)
                .put("type", type)
                .put("source", source)
                .put("subject", subject)
                .put("time", time.toString())
                .put("sequence", String.valueOf(seq))
                .put("datacontenttype", "application/json")
                .encode();
        return attributes.substring(0, attributes.length() - 1) + ",\"data\":" + data + "}";
    }

    /** As it goes out to listeners: the same bytes for all of them. A line end would end the field, so there is none. */
    Buffer frame() {
        String line = json().replace("\r", "").replace("\n", "");
        return Buffer.buffer("id: " + seq + "\nevent: " + FeedTypes.shortOf(type) + "\ndata: " + line + "\n\n");
    }
}
