package vn.hue.ansinh.gateway.access;

import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.gateway.contract.Operations;
import vn.hue.ansinh.gateway.problem.ProblemCode;
import vn.hue.ansinh.gateway.problem.Refusing;
import vn.hue.ansinh.gateway.request.Stops;

/**
 * The fourth stop: whoever may not use an operation, or not read of the agency in its address, is refused here; the service
 * decides again, also by the agency of what it keeps. Who would change what is another agency's is left to the service, which
 * writes down who tried (decision 0199).
 */
@ApplicationScoped
public class Admitting {
    private final Rights rights;
    private final Operations operations;

    Admitting(Rights rights, Operations operations) {
        this.rights = rights;
        this.operations = operations;
    }

    void stand(@Observes Router router) {
        router.route().order(Stops.RIGHTS).handler(this::admit);
    }

    private void admit(RoutingContext request) {
        Optional<Right> right = rights.of(request);
        @Nullable Client client = Client.of(request);
        if (right.isEmpty() || right.get().anybody()) {
            request.next();
        } else if (client == null) {
            Refusing.refuse(request, ProblemCode.UNAUTHENTICATED);
        } else if (!right.get().allows(client)) {
            Refusing.refuse(request, ProblemCode.FORBIDDEN);
        } else if (right.get().allowsOnlyItsOwn(client) && asksForAnother(request)) {
            Refusing.refuse(request, ProblemCode.OTHER_AGENCY);
        } else {
            request.next();
        }
    }

    private boolean asksForAnother(RoutingContext request) {
        return isRead(request.request().method()) && namesAnother(request);
    }

    private static boolean isRead(HttpMethod method) {
        return method.equals(HttpMethod.GET) || method.equals(HttpMethod.HEAD);
    }

    private boolean namesAnother(RoutingContext request) {
        Optional<String> own = Visitor.of(request).agency();
        return operations.of(request).stream()
                .flatMap(operation -> NamedAgency.in(request.request(), operation).stream())
                .anyMatch(named -> !own.equals(Optional.of(named)));
    }
}
