package vn.hue.ansinh.gateway.request;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** The first stop: names the request, so that each answer, also a refusal, can be found again. */
@ApplicationScoped
public class Marking {

    void stand(@Observes Router router) {
        router.route().order(Stops.MARKING).handler(this::mark);
    }

    private void mark(RoutingContext request) {
        Mark mark = Mark.of(request.request().headers());
        mark.attachTo(request);
        request.response().putHeader(RequestId.HEADER, mark.id().value());
        request.response().putHeader(Traceparent.HEADER, mark.trace().header());
        // The framework hands requests over paused; whatever nobody reads must not block the next one on its
        // connection.
        request.addEndHandler(answered -> letGo(request.request()));
        request.next();
    }

    private static void letGo(HttpServerRequest request) {
        if (!request.isEnded()) {
            request.resume();
        }
    }
}
