package vn.hue.ansinh.gateway.route;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import java.util.List;

/** What a caller reads in front of an answer: the service's headers, but none that tell where or what it is. */
final class AnswerHeaders {
    private static final List<String> BANNERS = List.of("server", "x-powered-by", "via");
    private static final List<String> ADDRESSES = List.of("location", "content-location", "link");

    private AnswerHeaders() {}

    static void prepare(MultiMap headers, RoutingContext request, ServiceLine line) {
        HopByHop.removeFrom(headers);
        BANNERS.forEach(headers::remove);
        request.response().headers().names().forEach(headers::remove);
        String inside = line.settings().url().toString();
        String outside = request.request().scheme() + "://" + request.request().authority();
        for (String name : ADDRESSES) {
            List<String> values = headers.getAll(name);
            headers.set(
                    name,
                    values.stream().map(value -> value.replace(inside, outside)).toList());
        }
        if (!headers.contains(HttpHeaders.CACHE_CONTROL)) {
            boolean signedIn = request.request().headers().contains(HttpHeaders.AUTHORIZATION);
            headers.set(HttpHeaders.CACHE_CONTROL, signedIn ? "private, no-cache" : "no-cache");
        }
    }
}
