package vn.hue.ansinh.gateway.route;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Finds the service of a path by its leading segments; the longest match holds, half a segment is none. */
@ApplicationScoped
public class RouteTable {
    private final Map<String, String> services = new HashMap<>();

    RouteTable(RouteSettings settings) {
        settings.services().forEach((service, of) -> of.paths().forEach(path -> add(path, service)));
    }

    private void add(String path, String service) {
        String other = services.put(path, service);
        if (other != null) {
            throw new IllegalStateException(path + " is routed to both " + other + " and " + service);
        }
    }

    /** The name of the service in the settings, or nothing if the path is nobody's. */
    public Optional<String> serviceOf(String path) {
        for (int end = path.length(); end > 0; end = path.lastIndexOf('/', end - 1)) {
            String service = services.get(path.substring(0, end));
            if (service != null) {
                return Optional.of(service);
            }
        }
        return Optional.empty();
    }
}
