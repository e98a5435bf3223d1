package vn.hue.ansinh.gateway.connection;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.vertx.core.http.HttpConnection;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import vn.hue.ansinh.gateway.request.Stops;

/**
 * Whoever asks several times on one connection is answered again when he has taken most of the answers before: else some
 * bytes of his, asked often enough, would fill our memory with large pages that he never reads. Over HTTP/1.1 answers
 * stand in line (RFC 9112, 9.3.2); over HTTP/2 they come side by side, and are counted together.
 */
@ApplicationScoped
class UntakenAnswers {
    /** Forgotten with their connection. */
    private final LoadingCache<HttpConnection, Streams> streams =
            Caffeine.newBuilder().weakKeys().build(connection -> new Streams());

    void stand(@Observes Router router) {
        router.route().order(Stops.ROOM).handler(this::letInWhenTaken);
    }

    private void letInWhenTaken(RoutingContext passing) {
        if (passing.request().version() == HttpVersion.HTTP_2) {
            streams.get(passing.request().connection()).letIn(passing);
        } else {
            letInBehindThoseBefore(passing);
        }
    }

    private static void letInBehindThoseBefore(RoutingContext passing) {
        HttpServerRequest request = passing.request();
        HttpServerResponse response = passing.response();
        if (!response.writeQueueFull()) {
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
