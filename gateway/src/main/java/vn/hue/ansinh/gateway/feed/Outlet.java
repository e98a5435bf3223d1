package vn.hue.ansinh.gateway.feed;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import vn.hue.ansinh.gateway.request.HangingUp;

/** Where a listener takes his bytes, and whether he does. */
final class Outlet {
    static final int QUEUE_BYTES = 65_536;
    private final RoutingContext request;
    private final Runnable onDrain;
    private volatile long fullSince;

    Outlet(RoutingContext request, Runnable onDrain) {
        this.request = request;
        this.onDrain = onDrain;
        response().setWriteQueueMaxSize(QUEUE_BYTES);
    }

    private HttpServerResponse response() {
        return request.response();
    }

    void write(Buffer bytes) {
        response().write(bytes);
    }

    void write(String text) {
        response().write(text);
    }

    void end(String text) {
        response().end(text);
    }

    void end() {
        response().end();
    }

    void hangUp() {
        HangingUp.on(request.request());
    }

    boolean isOver() {
        return response().ended() || response().closed();
    }

    boolean isStuckSince(long moment) {
        long since = fullSince;
        return since != 0 && since - moment < 0;
    }

    /** Then he is heard of once there is place again. */
    boolean isFull() {
        if (!response().writeQueueFull()) {
            fullSince = 0;
            return false;
        }
        if (fullSince == 0) {
            fullSince = System.nanoTime();
            response().drainHandler(drained -> {
                fullSince = 0;
                onDrain.run();
            });
        }
        return true;
    }
}
