package vn.hue.ansinh.gateway.route;

import io.opentelemetry.api.trace.Span;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import vn.hue.ansinh.gateway.request.Caller;
import vn.hue.ansinh.gateway.request.Gzip;
import vn.hue.ansinh.gateway.request.Mark;
import vn.hue.ansinh.gateway.request.Traceparent;
import vn.hue.ansinh.request.RequestId;

/** What a service reads in front of a request: the caller's headers, but who calls from where is told by us alone. */
final class RequestHeaders {
    /** No service knows cookies or upgrades; the rest are ways in which other proxies and servers name a caller. */
    private static final Set<String> NOT_PASSED = Set.of(
            "forwarded",
            "via",
            "expect",
            "http2-settings",
            "cookie",
            "client-ip",
            "true-client-ip",
            "cf-connecting-ip");

    private static final List<String> NOT_PASSED_PREFIXES = List.of(
            "x-forwarded-",
            "x-real-",
            "x-original-",
            "x-rewrite-",
            "x-client-",
            "x-cluster-",
            "x-user",
            "x-auth",
            "x-remote-",
            "remote-",
            "x-ssl-",
            "ssl-",
            "x-envoy-",
            "x-identity",
            "x-role",
            "x-agency",
            "x-http-method",
            "x-method-override",
            "proxy-");

    private static final List<CharSequence> CONDITIONS = List.of(HttpHeaders.IF_MATCH, HttpHeaders.IF_NONE_MATCH);

    private RequestHeaders() {}

    static void prepare(MultiMap headers, RoutingContext request) {
        HopByHop.removeFrom(headers);
        headers.names().stream().filter(RequestHeaders::isOurs).toList().forEach(headers::remove);
        Mark mark = Mark.of(request);
        if (!mark.trace().continued()) {
            headers.remove("tracestate");
        }
        headers.set(RequestId.HEADER, mark.id().value());
        nameTrace(headers, mark.trace());
        spellForServices(headers);
        Caller caller = Caller.of(request);
        headers.set("X-Forwarded-For", caller.address());
        headers.set("X-Forwarded-Host", caller.authority());
        headers.set("X-Forwarded-Proto", caller.scheme());
    }

    /** Where calls are traced the tracer names its own step beside this; of two lines a service believes neither. */
    private static void nameTrace(MultiMap headers, Traceparent trace) {
        if (Span.current().getSpanContext().isValid()) {
            headers.remove(Traceparent.HEADER);
        } else {
            headers.set(Traceparent.HEADER, trace.header());
        }
    }

    private static void spellForServices(MultiMap headers) {
        // The door's packed forms have tags of their own; the service knows its own.
        for (CharSequence condition : CONDITIONS) {
            List<String> lists = headers.getAll(condition);
            if (!lists.isEmpty()) {
                headers.set(
                        condition,
                        lists.stream()
                                .<CharSequence>map(tags -> tags.replace("-" + Gzip.NAME + "\"", "\""))
                                .toList());
            }
        }
        String authorization = headers.get(HttpHeaders.AUTHORIZATION);
        if (authorization != null) {
            // Several spaces may part the two words (RFC 9110, 11.4), but the services read one only.
            String token = authorization.substring(authorization.lastIndexOf(' ') + 1);
            headers.set(HttpHeaders.AUTHORIZATION, "Bearer " + token);
        }
    }

    /** An underscore is a dash to some servers, so such a name could slip past this list. */
    private static boolean isOurs(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return NOT_PASSED.contains(lower)
                || lower.indexOf('_') >= 0
                || NOT_PASSED_PREFIXES.stream().anyMatch(lower::startsWith);
    }
}
