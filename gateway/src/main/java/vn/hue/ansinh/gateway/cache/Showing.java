package vn.hue.ansinh.gateway.cache;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.gateway.request.Gzip;
import vn.hue.ansinh.gateway.request.HeldVersions;
import vn.hue.ansinh.gateway.request.Portions;

/** Sends a copy, as it is or packed, or says that the caller holds it already; and counts. */
@ApplicationScoped
class Showing {
    private static final CharSequence AGE = HttpHeaders.createOptimized("Age");
    private static final CharSequence CACHE_STATUS = HttpHeaders.createOptimized("Cache-Status");
    private static final CharSequence VARY = HttpHeaders.createOptimized("Accept, Accept-Language, Accept-Encoding");
    /** Others may keep it, too, but ask us each time whether it still stands. */
    private static final CharSequence CONTROL = HttpHeaders.createOptimized("public, no-cache");

    private final Map<Shown, Counter> counts = new EnumMap<>(Shown.class);

    private final Memory memory;
    private final long freshSeconds;

    Showing(MeterRegistry metrics, CacheSettings settings, Memory memory) {
        this.memory = memory;
        freshSeconds = settings.fresh().toSeconds();
        for (Shown shown : Shown.values()) {
            counts.put(
                    shown,
                    metrics.counter(
                            "ansinh.cache.answers", "outcome", shown.name().toLowerCase(Locale.ROOT)));
        }
    }

    /** @return whether it was shown; otherwise there is no room for a long one, and the request goes on to its service */
    boolean show(RoutingContext request, Copy copy, Shown as) {
        HttpServerRequest asked = request.request();
        @Nullable Form packed = copy.packed();
        boolean pack = packed != null && Gzip.isWelcome(asked);
        Form form = packed != null && pack ? packed : copy.plain();
        boolean isHeld = HeldVersions.include(asked, form.etag());
        if (!isHeld && !mayLeave(request, form)) {
            request.next();
            return false;
        }
        count(as);
        long age = TimeUnit.NANOSECONDS.toSeconds(copy.age(System.nanoTime()));
        HttpServerResponse response = request.response();
        response.headers()
                .set(HttpHeaders.ETAG, form.etag())
                .set(HttpHeaders.CACHE_CONTROL, CONTROL)
                .add(HttpHeaders.VARY, VARY)
                .set(AGE, String.valueOf(age))
                .set(CACHE_STATUS, as.status(freshSeconds - age));
        if (isHeld) {
            response.setStatusCode(304).end();
            return true;
        }
        response.headers().addAll(copy.headers());
        if (pack) {
            response.putHeader(HttpHeaders.CONTENT_ENCODING, Gzip.NAME);
        }
        if (asked.method().equals(HttpMethod.HEAD)) {
            response.putHeader(HttpHeaders.CONTENT_LENGTH, form.length()).end();
        } else {
            Portions.end(response, form.bytes());
        }
        return true;
    }

    void count(Shown as) {
        Objects.requireNonNull(counts.get(as)).increment();
    }

    /** Who takes a long answer slowly holds it when it is no copy any more; who has hung up takes nothing. */
    private boolean mayLeave(RoutingContext request, Form form) {
        boolean isShort = form.bytes().length() <= Portions.LARGE;
        if (isShort
                || request.request().method().equals(HttpMethod.HEAD)
                || request.response().closed()) {
            return true;
        }
        boolean leaves = memory.begins(form);
        if (leaves) {
            request.addEndHandler(sent -> memory.ends(form));
        }
        return leaves;
    }
}
