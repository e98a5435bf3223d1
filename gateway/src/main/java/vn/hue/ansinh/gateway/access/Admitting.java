package vn.hue.ansinh.gateway.access;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.gateway.problem.ProblemCode;
import vn.hue.ansinh.gateway.problem.Refusing;
import vn.hue.ansinh.gateway.request.Stops;

/** The fourth stop: whoever may not use an operation is refused here; the service decides again, and by agency. */
@ApplicationScoped
public class Admitting {
    private final Rights rights;

    Admitting(Rights rights) {
        this.rights = rights;
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
        } else if (right.get().allows(client)) {
            request.next();
        } else {
            Refusing.refuse(request, ProblemCode.FORBIDDEN);
        }
    }
}
