package vn.hue.ansinh.gateway.connection;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import vn.hue.ansinh.gateway.request.Stops;

/**
 * Whoever asks several times on one connection (RFC 9112, 9.3.2) is answered again when he has taken most of the answers
 * before: else some bytes of his, asked often enough, would fill our memory with large pages that he never reads. Over
 * HTTP/2 each stream has a window of its own.
 */
@ApplicationScoped
class UntakenAnswers {

    void stand(@Observes Router router) {
        router.route().order(Stops.ROOM).handler(UntakenAnswers::letInWhenTaken);
    }

    private static void letInWhenTaken(RoutingContext passing) {
        HttpServerRequest request = passing.request();
        HttpServerResponse response = passing.response();
        if (request.version() == HttpVersion.HTTP_2 || !response.writeQueueFull()) {
            passing.next();
            return;
        }
        request.pause();
        response.drainHandler(taken -> {
            response.drainHandler(null);
            request.resume();
            passing.next();
        });
    }
}
