package vn.hue.ansinh.gateway.route;

import io.vertx.core.Vertx;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The lines to all services, by the route table. Made at the start and not at the first request: what is made on a
 * thread of the server ends with the server, which would wait without end for a service that reads nothing.
 */
@Singleton
class ServiceLines {
    private final RouteTable table;
    private final Map<String, ServiceLine> lines = new HashMap<>();

    ServiceLines(RouteTable table, RouteSettings settings, Vertx vertx) {
        this.table = table;
        settings.services().forEach((key, service) -> lines.put(key, new ServiceLine(key, service, vertx)));
    }

    Optional<ServiceLine> of(String path) {
        return table.serviceOf(path).map(lines::get);
    }
}
