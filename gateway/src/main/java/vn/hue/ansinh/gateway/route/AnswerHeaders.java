package vn.hue.ansinh.gateway.route;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import java.net.URI;
import java.util.List;
import vn.hue.ansinh.gateway.request.Caller;

/**
 * What a caller reads in front of an answer: the service's headers, but none that tell where or what it is, nor which
 * methods it takes, which the door says by the contract.
 */
final class AnswerHeaders {
    /** By which a service tells the door alone why it does not serve. */
    static final CharSequence PROBLEM_CODE = HttpHeaders.createOptimized("x-problem-code");

    private static final List<CharSequence> BANNERS = List.of(
            HttpHeaders.SERVER, HttpHeaders.createOptimized("x-powered-by"), HttpHeaders.createOptimized("via"));
    private static final List<CharSequence> ADDRESSES = List.of(
            HttpHeaders.LOCATION, HttpHeaders.createOptimized("content-location"), HttpHeaders.createOptimized("link"));

    private AnswerHeaders() {}

    static void prepare(MultiMap headers, RoutingContext request, ServiceLine line) {
        HopByHop.removeFrom(headers);
        BANNERS.forEach(headers::remove);
        headers.remove(HttpHeaders.ALLOW);
        headers.remove(PROBLEM_CODE);
        request.response().headers().names().forEach(headers::remove);
        String outside = Caller.of(request).origin();
        for (CharSequence name : ADDRESSES) {
            List<String> values = headers.getAll(name);
            if (!values.isEmpty()) {
                headers.set(
                        name,
                        values.stream()
                                .<CharSequence>map(
                                        value -> shown(value, line.settings().url(), outside))
                                .toList());
            }
        }
        if (!headers.contains(HttpHeaders.CACHE_CONTROL)) {
            boolean signedIn = request.request().headers().contains(HttpHeaders.AUTHORIZATION);
            headers.set(HttpHeaders.CACHE_CONTROL, signedIn ? "private, no-cache" : "no-cache");
        }
    }

    private static String shown(String value, List<URI> inside, String outside) {
        String shown = value;
        for (URI url : inside) {
            shown = shown.replace(url.toString(), outside);
        }
        return shown;
    }
}
