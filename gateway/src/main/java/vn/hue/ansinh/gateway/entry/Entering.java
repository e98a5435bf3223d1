package vn.hue.ansinh.gateway.entry;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import vn.hue.ansinh.gateway.problem.ProblemCode;
import vn.hue.ansinh.gateway.problem.Refusing;
import vn.hue.ansinh.gateway.request.Stops;

/** The second stop: turns away what is too large or could be understood in two ways. */
@ApplicationScoped
public class Entering {
    private final EntryLimits limits;

    Entering(EntryLimits limits) {
        this.limits = limits;
    }

    void stand(@Observes Router router) {
        router.route().order(Stops.ENTRY).handler(this::enter);
    }

    private void enter(RoutingContext request) {
        Head head = new Head(request.request());
        String target = request.request().uri();
        if (!head.hasKnownMethod()) {
            String method = request.request().method().name();
            Refusing.refuse(request, ProblemCode.METHOD_NOT_ALLOWED, method);
        } else if (target.length() > limits.urlBytes()) {
            Refusing.refuse(request, ProblemCode.URL_TOO_LONG, String.valueOf(limits.urlBytes()));
        } else if (head.size() > limits.headerBytes()) {
            Refusing.refuse(request, ProblemCode.HEADERS_TOO_LARGE, String.valueOf(limits.headerBytes()));
        } else if (!head.isReadable()) {
            Refusing.refuse(request, ProblemCode.INVALID_REQUEST);
        } else if (!PathRule.allows(target)) {
            Refusing.refuse(request, ProblemCode.INVALID_PATH);
        } else if (head.announcedLength() > limits.bodyBytes(request.request().path())) {
            Refusing.refuse(
                    request,
                    ProblemCode.BODY_TOO_LARGE,
                    String.valueOf(limits.bodyBytes(request.request().path())));
        } else {
            request.next();
        }
    }
}
