package vn.hue.ansinh.gateway.connection;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.stream.Stream;
import vn.hue.ansinh.gateway.request.Stops;

/** Ends the connection of whoever says so in a list (RFC 9112, 9.6); the server knows the word only where it stands alone. */
@ApplicationScoped
class LastRequests {

    void stand(@Observes Router router) {
        router.route().order(Stops.MARKING).handler(LastRequests::note);
    }

    private static void note(RoutingContext request) {
        if (isLast(request.request())) {
            request.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
        }
        request.next();
    }

    private static boolean isLast(HttpServerRequest asked) {
        return asked.version() != HttpVersion.HTTP_2
                && asked.headers().contains(HttpHeaders.CONNECTION)
                && asked.headers().getAll(HttpHeaders.CONNECTION).stream()
                        .flatMap(list -> Stream.of(list.split(",", -1)))
                        .anyMatch(option -> option.strip().equalsIgnoreCase("close"));
    }
}
