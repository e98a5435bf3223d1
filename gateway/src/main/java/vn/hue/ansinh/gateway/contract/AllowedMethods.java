package vn.hue.ansinh.gateway.contract;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import vn.hue.ansinh.gateway.request.Stops;

/** Who is refused for the method is told which ones the address takes; the services do not say. */
@ApplicationScoped
public class AllowedMethods {
    private static final int METHOD_NOT_ALLOWED = 405;
    private final Operations operations;

    AllowedMethods(Operations operations) {
        this.operations = operations;
    }

    void stand(@Observes Router router) {
        router.route("/api/v1/*").order(Stops.COPIES).handler(this::watch);
    }

    private void watch(RoutingContext request) {
        if (operations.of(request).isEmpty()) {
            request.addHeadersEndHandler(written -> tell(request));
        }
        request.next();
    }

    private void tell(RoutingContext request) {
        HttpServerResponse response = request.response();
        if (response.getStatusCode() == METHOD_NOT_ALLOWED
                && !response.headers().contains(HttpHeaders.ALLOW)) {
            String methods = operations.methodsAt(request.request().path());
            response.putHeader(HttpHeaders.ALLOW, methods);
        }
    }
}
