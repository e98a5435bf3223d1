package vn.hue.ansinh.kit.request;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.core.MediaType;
import java.util.stream.Stream;

/**
 * Disregards an {@code Accept} that nobody can read, as RFC 9110 section 12.5.1 allows; the framework would fail on it.
 */
@ApplicationScoped
public class ReadableAccept {
    private static final int ONCE_MARKED = 899;
    private static final String QUALITY = "[01](\\.[0-9]{0,3})?";

    void watch(@Observes Filters filters) {
        filters.register(ReadableAccept::drop, ONCE_MARKED);
    }

    private static void drop(RoutingContext context) {
        if (!context.request().headers().getAll(HttpHeaders.ACCEPT).stream().allMatch(ReadableAccept::isReadable)) {
            context.request().headers().remove(HttpHeaders.ACCEPT);
        }
        context.next();
    }

    private static boolean isReadable(String accept) {
        return Stream.of(accept.split(",", -1)).allMatch(ReadableAccept::isType);
    }

    private static boolean isType(String part) {
        try {
            MediaType type = MediaType.valueOf(part.strip());
            return type.getParameters().getOrDefault("q", "1").matches(QUALITY);
        } catch (IllegalArgumentException unreadable) {
            return false;
        }
    }
}
