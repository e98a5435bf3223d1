package vn.hue.ansinh.gateway.request;

import io.netty.channel.Channel;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.core.net.impl.ConnectionBase;

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

    /** Without waiting until what was written is taken: of who takes nothing that would be never. */
    public static void atOnce(HttpServerRequest request) {
        if (request.version() != HttpVersion.HTTP_2 && request.connection() instanceof ConnectionBase connection) {
            Channel caller = connection.channel();
            // Beside the server's own way of closing, which writes first what there is.
            caller.eventLoop().execute(() -> caller.unsafe().close(caller.newPromise()));
        } else {
            on(request);
        }
    }
}
