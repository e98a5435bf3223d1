package vn.hue.ansinh.gateway.cache;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.gateway.request.Caller;
import vn.hue.ansinh.gateway.request.Mark;
import vn.hue.ansinh.gateway.route.PlainQuery;

/**
 * Everything that an answer may depend on. The service is asked with this and nothing else, so whatever else a caller
 * writes into his request cannot find its way into what others read.
 */
record Key(String uri, String accept, String language, String scheme, String authority) {
    private static final int LONGEST_ACCEPT = 200;

    static Key of(RoutingContext request) {
        HttpServerRequest asked = request.request();
        String accept = asked.getHeader(HttpHeaders.ACCEPT);
        Caller caller = Caller.of(request);
        return new Key(
                normal(asked.path(), PlainQuery.of(asked.query())),
                accept == null ? "*/*" : accept,
                Mark.of(request).language().getLanguage(),
                caller.scheme(),
                caller.authority());
    }

    /** The order of differently named parameters means nothing; that of equally named ones is kept. */
    static String normal(String path, @Nullable String query) {
        if (query == null || query.isEmpty()) {
            return path;
        }
        if (query.indexOf('&') < 0) {
            return path + '?' + query;
        }
        return Arrays.stream(query.split("&", -1))
                .filter(parameter -> !parameter.isEmpty())
                .sorted((one, other) -> name(one).compareTo(name(other)))
                .collect(Collectors.joining("&", path + '?', ""));
    }

    private static String name(String parameter) {
        int equals = parameter.indexOf('=');
        return equals < 0 ? parameter : parameter.substring(0, equals);
    }

    boolean isPlain() {
        return accept.length() <= LONGEST_ACCEPT;
    }

    /** What the service reads of the caller. */
    MultiMap headers() {
        return MultiMap.caseInsensitiveMultiMap()
                .set(HttpHeaders.ACCEPT, accept)
                .set(HttpHeaders.ACCEPT_LANGUAGE, language)
                .set("X-Forwarded-Host", authority)
                .set("X-Forwarded-Proto", scheme);
    }

    int weight() {
        return 2 * (uri.length() + accept.length() + authority.length());
    }
}
