package vn.hue.ansinh.gateway.entry;

import io.quarkus.vertx.http.runtime.cors.CORSFilter;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.hue.ansinh.gateway.problem.ProblemCode;
import vn.hue.ansinh.gateway.request.Caller;
import vn.hue.ansinh.gateway.request.Stops;

/**
 * Whose pages may ask, and may read. That a named one may read is written beside the first stop, so that each answer says
 * so, whichever stop refuses. The framework's own stop stands behind most of them, knows neither by which address callers
 * know us behind a proxy nor our problems, and counts nobody: it gets no origin to see.
 */
@ApplicationScoped
public class Origins {
    private static final int LONGEST_SHOWN = 100;
    private static final String ANY = "*";
    private final OriginSettings settings;
    private final Strangers strangers;
    private final List<String> named;
    private final boolean anybody;
    private final List<Pattern> alike;
    private final CharSequence exposed;

    Origins(OriginSettings settings, Strangers strangers) {
        this.settings = settings;
        this.strangers = strangers;
        this.named =
                settings.origins().orElse(List.of()).stream().map(String::strip).toList();
        this.anybody = named.equals(List.of(ANY));
        this.alike = CORSFilter.parseAllowedOriginsRegex(Optional.of(named));
        this.exposed = HttpHeaders.createOptimized(String.join(",", settings.exposedHeaders()));
    }

    /** Also on the way of failures, since the server refuses some requests before any stop has seen them. */
    void stand(@Observes Router router) {
        if (settings.enabled()) {
            router.route().order(Stops.MARKING).handler(this::show).failureHandler(this::show);
            router.route().order(Stops.ORIGINS).handler(this::look);
        }
    }

    /** Of an answer that it may not read, a page learns nothing, not even that it asks too often. */
    private void show(RoutingContext request) {
        String origin = request.request().getHeader(HttpHeaders.ORIGIN);
        if (origin != null && isNamed(origin)) {
            request.response()
                    .putHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, origin)
                    .putHeader(HttpHeaders.ACCESS_CONTROL_EXPOSE_HEADERS, exposed);
        }
        request.next();
    }

    private boolean isNamed(String origin) {
        return anybody || named.contains(origin) || CORSFilter.isOriginAllowedByRegex(alike, origin);
    }

    private void look(RoutingContext request) {
        String origin = request.request().getHeader(HttpHeaders.ORIGIN);
        if (origin == null) {
            request.next();
        } else if (origin.equals(Caller.of(request).pageOrigin())) {
            letIn(request);
        } else if (!isNamed(origin)) {
            strangers.refuse(request, ProblemCode.UNKNOWN_ORIGIN, shown(origin));
        } else if (asksBeforehand(request.request())) {
            strangers.count(request, () -> tellBeforehand(request));
        } else if (mayUse(request.request().method())) {
            letIn(request);
        } else {
            request.response().putHeader(HttpHeaders.ALLOW, String.join(", ", settings.methods()));
            strangers.refuse(
                    request,
                    ProblemCode.METHOD_NOT_ALLOWED,
                    request.request().method().name());
        }
    }

    /** To the stops behind us this is a request like any other. */
    private static void letIn(RoutingContext request) {
        request.request().headers().remove(HttpHeaders.ORIGIN);
        request.next();
    }

    private static boolean asksBeforehand(HttpServerRequest asked) {
        return asked.method().equals(HttpMethod.OPTIONS)
                && (asked.headers().contains(HttpHeaders.ACCESS_CONTROL_REQUEST_METHOD)
                        || asked.headers().contains(HttpHeaders.ACCESS_CONTROL_REQUEST_HEADERS));
    }

    private void tellBeforehand(RoutingContext request) {
        request.response()
                .putHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_METHODS, String.join(",", settings.methods()))
                .putHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_HEADERS, String.join(",", settings.headers()))
                .putHeader(
                        HttpHeaders.ACCESS_CONTROL_MAX_AGE,
                        String.valueOf(settings.accessControlMaxAge().toSeconds()))
                .end();
    }

    /** To ask which methods an address takes is no use of any. */
    private boolean mayUse(HttpMethod method) {
        return method.equals(HttpMethod.OPTIONS)
                || settings.methods().contains(ANY)
                || settings.methods().contains(method.name());
    }

    private static String shown(String origin) {
        return origin.substring(0, Math.min(origin.length(), LONGEST_SHOWN));
    }
}
