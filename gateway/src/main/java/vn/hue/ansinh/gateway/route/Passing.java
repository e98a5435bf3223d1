package vn.hue.ansinh.gateway.route;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import java.util.Set;
import vn.hue.ansinh.gateway.entry.EntryLimits;
import vn.hue.ansinh.gateway.request.Stops;

/** The stop where most requests end: passes the request on to the service its path belongs to. */
@ApplicationScoped
public class Passing {
    private static final Set<HttpMethod> WITH_BODY = Set.of(HttpMethod.POST, HttpMethod.PUT, HttpMethod.PATCH);

    /** For all short bodies that are just coming; beyond it they stream like long ones. */
    private static final long GATHERED_BYTES = 16_777_216;

    private final ServiceLines lines;
    private final EntryLimits limits;
    private final Room gathering = new Room(GATHERED_BYTES, Awaited.LITTLE_BYTES);

    Passing(ServiceLines lines, EntryLimits limits) {
        this.lines = lines;
        this.limits = limits;
    }

    void stand(@Observes Router router) {
        router.route().order(Stops.SERVICES).handler(this::pass);
    }

    private void pass(RoutingContext request) {
        Optional<ServiceLine> line = lines.of(request.request().path());
        if (line.isEmpty()) {
            request.next();
            return;
        }
        frame(request.request());
        IncomingBody body = new IncomingBody(request, line.get(), limits, gathering);
        new Forwarding(request, line.get(), body).start();
    }

    /** HTTP/2 needs no sign that a body of unknown length follows; the HTTP/1.1 behind us does. */
    private static void frame(HttpServerRequest request) {
        boolean unsaid =
                request.version() == HttpVersion.HTTP_2 && !request.headers().contains(HttpHeaders.CONTENT_LENGTH);
        if (unsaid && WITH_BODY.contains(request.method())) {
            request.headers().set(HttpHeaders.TRANSFER_ENCODING, HttpHeaders.CHUNKED);
        }
    }
}
