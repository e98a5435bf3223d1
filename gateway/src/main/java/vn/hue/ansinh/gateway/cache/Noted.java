package vn.hue.ansinh.gateway.cache;

import io.micrometer.core.instrument.Timer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import java.lang.ref.WeakReference;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.gateway.request.Traceparent;
import vn.hue.ansinh.request.RequestId;

/**
 * Which copy a question was answered with, and what of it. It stands for this very copy; of the next one it knows nothing.
 *
 * @param shown held loosely, so that nobody who might ask again holds what is no copy any more
 * @param timer where answers like this one are timed
 */
record Noted(Key key, String service, WeakReference<Copy> shown, boolean hasBody, boolean isPacked, Timer timer) {
    /** What is another one in each answer. */
    private static final Set<String> OF_EACH =
            Set.of(RequestId.HEADER.toLowerCase(Locale.ROOT), Traceparent.HEADER, "date", "ratelimit", "age");

    /** @param answered has just been answered with that copy, as a whole */
    static Noted of(RoutingContext answered, Kept kept, Timer timer) {
        HttpServerResponse response = answered.response();
        return new Noted(
                kept.key(),
                kept.service(),
                new WeakReference<>(kept.copy()),
                response.getStatusCode() == 200,
                response.headers().contains(HttpHeaders.CONTENT_ENCODING),
                timer);
    }

    static boolean isOfEach(String field) {
        return OF_EACH.contains(field.toLowerCase(Locale.ROOT));
    }

    boolean shows(Copy copy) {
        return shown.get() == copy;
    }

    Form form(Copy copy) {
        @Nullable Form packed = copy.packed();
        return isPacked && packed != null ? packed : copy.plain();
    }
}
