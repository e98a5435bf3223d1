package vn.hue.ansinh.gateway.entry;

import io.quarkus.vertx.http.runtime.cors.CORSFilter;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.hue.ansinh.gateway.problem.ProblemCode;
import vn.hue.ansinh.gateway.request.Caller;
import vn.hue.ansinh.gateway.request.Stops;

/**
 * Whose pages may ask, before the framework's own stop, which writes the answer for those that may. That one knows
 * neither by which address callers know us behind a proxy nor our problems, and it counts nobody.
 */
@ApplicationScoped
public class Origins {
    private static final int LONGEST_SHOWN = 100;
    private final boolean areLookedAt;
    private final List<String> named;
    private final boolean anybody;
    private final List<Pattern> alike;
    private final Strangers strangers;

    Origins(
            @ConfigProperty(name = "quarkus.http.cors.enabled") boolean areLookedAt,
            @ConfigProperty(name = "quarkus.http.cors.origins") Optional<List<String>> named,
            Strangers strangers) {
        this.areLookedAt = areLookedAt;
        this.named = named.orElse(List.of()).stream().map(String::strip).toList();
        this.anybody = this.named.equals(List.of("*"));
        this.alike = CORSFilter.parseAllowedOriginsRegex(Optional.of(this.named));
        this.strangers = strangers;
    }

    void stand(@Observes Router router) {
        if (areLookedAt) {
            router.route().order(Stops.ORIGINS).handler(this::look);
        }
    }

    private void look(RoutingContext request) {
        String origin = request.request().getHeader(HttpHeaders.ORIGIN);
        if (origin == null) {
            request.next();
        } else if (origin.equals(Caller.of(request).pageOrigin())) {
            // A page of ours asks: to the stop behind us this is a request like any other.
            request.request().headers().remove(HttpHeaders.ORIGIN);
            request.next();
        } else if (!isNamed(origin)) {
            strangers.refuse(request, ProblemCode.UNKNOWN_ORIGIN, shown(origin));
        } else if (request.request().method().equals(HttpMethod.OPTIONS)) {
            // The stop behind us answers each of them itself, whatever else it says.
            strangers.count(request);
        } else {
            request.next();
        }
    }

    private boolean isNamed(String origin) {
        return anybody || named.contains(origin) || CORSFilter.isOriginAllowedByRegex(alike, origin);
    }

    private static String shown(String origin) {
        return origin.substring(0, Math.min(origin.length(), LONGEST_SHOWN));
    }
}
