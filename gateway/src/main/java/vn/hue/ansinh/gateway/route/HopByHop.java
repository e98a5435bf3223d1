package vn.hue.ansinh.gateway.route;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import java.util.List;

/** Headers that speak of one connection only (RFC 9110, 7.6.1), and those a sender declares to be such. */
final class HopByHop {
    private static final List<String> NAMES =
            List.of("connection", "keep-alive", "proxy-connection", "te", "trailer", "upgrade");

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
