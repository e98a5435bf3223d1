package vn.hue.ansinh.gateway.route;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import java.util.List;
import java.util.stream.Stream;

/** Headers that speak of one connection only (RFC 9110, 7.6.1), and those a sender declares to be such. */
final class HopByHop {
    private static final List<CharSequence> NAMES = Stream.of(
                    "connection", "keep-alive", "proxy-connection", "te", "trailer", "upgrade")
            .map(HttpHeaders::createOptimized)
            .toList();

    private HopByHop() {}

    static void removeFrom(MultiMap headers) {
        for (String list : headers.getAll(HttpHeaders.CONNECTION)) {
            for (String name : list.split(",", -1)) {
                headers.remove(name.strip());
            }
        }
        NAMES.forEach(headers::remove);
    }
}
