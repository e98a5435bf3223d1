package vn.hue.ansinh.gateway.route;

import io.quarkus.runtime.ShutdownEvent;
import io.vertx.core.Vertx;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The lines to all services, by the route table. */
@Singleton
class ServiceLines {
    private final RouteTable table;
    private final Map<String, ServiceLine> lines = new HashMap<>();

    ServiceLines(RouteTable table, RouteSettings settings, Vertx vertx) {
        this.table = table;
        settings.services().forEach((key, service) -> lines.put(key, new ServiceLine(key, service, vertx)));
    }

    void end(@Observes ShutdownEvent end) {
        lines.values().forEach(ServiceLine::cut);
    }

    Optional<ServiceLine> of(String path) {
        return table.serviceOf(path).map(lines::get);
    }
}
