package vn.hue.ansinh.gateway.once;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.gateway.request.Caller;

/**
 * What a step was answered with, to the byte.
 *
 * @param location the path of what was made; told as an address of the door that the caller came to
 */
public record Answer(
        int status, @Nullable String location, @Nullable String etag, Buffer body, boolean isReplayed) {

    public static Answer of(int status, JsonObject body) {
        return new Answer(status, null, null, body.toBuffer(), false);
    }

    /** Something new was made. */
    public static Answer created(String location, String etag, JsonObject body) {
        return new Answer(201, location, etag, body.toBuffer(), false);
    }

    public void send(RoutingContext request) {
        HttpServerResponse response = request.response()
                .setStatusCode(status)
                .putHeader(HttpHeaders.CONTENT_TYPE, "application/json")
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        if (location != null) {
            response.putHeader(HttpHeaders.LOCATION, Caller.of(request).origin() + location);
        }
        if (etag != null) {
            response.putHeader(HttpHeaders.ETAG, etag);
        }
        if (isReplayed) {
            response.putHeader("Idempotency-Replayed", "true");
        }
        response.end(body);
    }
}
