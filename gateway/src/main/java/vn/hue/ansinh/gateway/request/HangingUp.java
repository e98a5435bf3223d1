package vn.hue.ansinh.gateway.request;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;

/**
 * Ends a conversation in its middle. On HTTP/1.1 a reset of the response would do so, too, but then nobody hears of its
 * end, and the framework would wait for it when the gateway stops.
 */
public final class HangingUp {
    private HangingUp() {}

    public static void on(HttpServerRequest request) {
        if (request.version() == HttpVersion.HTTP_2) {
            request.response().reset();
        } else {
            request.connection().close();
        }
    }
}
