package vn.hue.ansinh.gateway.request;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import java.util.Locale;
import vn.hue.ansinh.request.Language;
import vn.hue.ansinh.request.RequestId;

/** What every stop may know of a request without reading its headers again. */
public record Mark(RequestId id, Traceparent trace, Locale language) {
    private static final String KEY = Mark.class.getName();

    static Mark of(MultiMap headers) {
        return new Mark(
                RequestId.of(headers.get(RequestId.HEADER)),
                Traceparent.after(headers.get(Traceparent.HEADER)),
                Language.of(headers.get(HttpHeaders.ACCEPT_LANGUAGE)));
    }

    /** Of a request whose headers nobody can read; it must be answered all the same. */
    static Mark ofTheUnreadable() {
        return new Mark(RequestId.of(null), Traceparent.after(null), Language.of(null));
    }

    public static Mark of(RoutingContext request) {
        return request.get(KEY);
    }

    static boolean isOn(RoutingContext request) {
        return request.get(KEY) != null;
    }

    void attachTo(RoutingContext request) {
        request.put(KEY, this);
    }
}
