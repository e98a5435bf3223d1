package vn.hue.ansinh.kit.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import vn.hue.ansinh.kit.problem.Failure;
import vn.hue.ansinh.kit.problem.InvalidParameter;

/**
 * Refuses a parameter that the operation does not read, since the answer would be one to another question; one that comes
 * twice where one value is read; and one without a value, for which a script whose variable is not set would get
 * everything. Looked at once the address is known to be clean. The gateway refuses all of them by the contract; {@code
 * HouseRules} holds contract and code together.
 */
@ApplicationScoped
public class KnownParameters {
    private final Map<Method, SortedMap<String, Boolean>> read = new ConcurrentHashMap<>();

    @ServerRequestFilter(priority = Priorities.USER + 1)
    public void refuse(ContainerRequestContext request, ResourceInfo resource) {
        Map<String, List<String>> asked = request.getUriInfo().getQueryParameters();
        if (!asked.isEmpty()) {
            SortedMap<String, Boolean> known = read.computeIfAbsent(resource.getResourceMethod(), ReadParameters::of);
            asked.forEach((name, values) -> check(name, values, known));
        }
    }

    private static void check(String name, List<String> values, SortedMap<String, Boolean> known) {
        Boolean mayBeRepeated = known.get(name);
        if (mayBeRepeated == null) {
            throw Failure.unknownParameter(name, known.keySet());
        }
        if (values.size() > 1 && !mayBeRepeated) {
            throw Failure.repeatedParameter(name);
        }
        if (values.stream().anyMatch(String::isBlank)) {
            throw InvalidParameter.empty(name);
        }
    }
}
