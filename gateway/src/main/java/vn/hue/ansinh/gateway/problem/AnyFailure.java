package vn.hue.ansinh.gateway.problem;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jboss.logging.Logger;
import vn.hue.ansinh.gateway.request.Mark;
import vn.hue.ansinh.gateway.request.Stops;

/** The last stops: a path that leads nowhere, and a fault of our own. Neither shows anything of the inside. */
@ApplicationScoped
public class AnyFailure {
    private static final Logger LOG = Logger.getLogger(AnyFailure.class);

    void stand(@Observes Router router) {
        router.route().order(Stops.NOWHERE).handler(request -> Refusing.refuse(request, ProblemCode.NOT_FOUND));
        router.route().order(Stops.FAILURE).failureHandler(this::answer);
    }

    private void answer(RoutingContext request) {
        ProblemCode code = code(request);
        if (code == ProblemCode.INTERNAL_ERROR) {
            LOG.errorf(
                    request.failure(),
                    "Request %s failed in the gateway",
                    Mark.of(request).id().value());
        }
        Refusing.refuse(request, code);
    }

    private static ProblemCode code(RoutingContext request) {
        return switch (request.statusCode()) {
            case 400 -> ProblemCode.INVALID_REQUEST;
            // Ours would have answered every other path, so this is the server's "does not begin with a slash".
            case 404 -> ProblemCode.INVALID_PATH;
            default -> ProblemCode.INTERNAL_ERROR;
        };
    }
}
