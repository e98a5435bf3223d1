package vn.hue.ansinh.gateway.contract;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import vn.hue.ansinh.gateway.request.Stops;

/**
 * Who asks which methods an address takes, or is refused for another, is told those of the contract. What the services say
 * of it is not passed on.
 */
@ApplicationScoped
public class AllowedMethods {
    private static final int METHOD_NOT_ALLOWED = 405;
    private final Operations operations;

    AllowedMethods(Operations operations) {
        this.operations = operations;
    }

    void stand(@Observes Router router) {
        router.route("/api/v1/*").order(Stops.COPIES).handler(this::watch);
        router.route("/public/v1/*").order(Stops.COPIES).handler(this::watch);
    }

    private void watch(RoutingContext request) {
        if (operations.of(request).isEmpty()) {
            request.addHeadersEndHandler(written -> tell(request));
        }
        request.next();
    }

    private void tell(RoutingContext request) {
        HttpServerResponse response = request.response();
        if (isAboutMethods(request) && !response.headers().contains(HttpHeaders.ALLOW)) {
            String methods = operations.methodsAt(request.request().path());
            if (!methods.isEmpty()) {
                response.putHeader(HttpHeaders.ALLOW, methods);
            }
        }
    }

    private static boolean isAboutMethods(RoutingContext request) {
        return request.response().getStatusCode() == METHOD_NOT_ALLOWED
                || request.request().method().equals(HttpMethod.OPTIONS);
    }
}
