package vn.hue.ansinh.gateway.entry;

import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.gateway.contract.Operations;
import vn.hue.ansinh.gateway.problem.ProblemCode;
import vn.hue.ansinh.gateway.request.Caller;
import vn.hue.ansinh.gateway.request.DoorSettings;
import vn.hue.ansinh.gateway.request.Stops;

/** The second stop: turns away what is too large or could be understood in two ways. */
@ApplicationScoped
public class Entering {
    private final EntryLimits limits;
    private final Strangers strangers;
    private final Operations operations;
    private final Set<String> hosts;

    Entering(EntryLimits limits, DoorSettings door, Strangers strangers, Operations operations) {
        this.limits = limits;
        this.strangers = strangers;
        this.operations = operations;
        this.hosts = Set.copyOf(door.hosts());
    }

    void stand(@Observes Router router) {
        router.route().order(Stops.ENTRY).handler(this::enter);
    }

    private void enter(RoutingContext request) {
        Head head = new Head(request.request());
        String path = request.request().path();
        if (!head.hasKnownMethod()) {
            refuseMethod(request, path);
        } else if (isTooMuch(request, head)) {
            return;
        } else if (!head.isReadable()) {
            strangers.refuse(request, ProblemCode.INVALID_REQUEST);
        } else if (!PathRule.allows(request.request().uri())) {
            strangers.refuse(request, ProblemCode.INVALID_PATH);
        } else if (isTooLong(head.announcedLength(), path)) {
            strangers.refuse(request, ProblemCode.BODY_TOO_LARGE, String.valueOf(limits.bodyBytes(path)));
        } else {
            welcome(request, strangers.callerOf(request));
        }
    }

    private void refuseMethod(RoutingContext request, @Nullable String path) {
        String methods = path == null ? "" : operations.methodsAt(path);
        // Pages that are no operations of the contract can be read.
        request.response().putHeader(HttpHeaders.ALLOW, methods.isEmpty() ? "GET, HEAD" : methods);
        strangers.refuse(
                request,
                ProblemCode.METHOD_NOT_ALLOWED,
                request.request().method().name());
    }

    private boolean isTooLong(long announced, String path) {
        return announced > 0 && announced > limits.bodyBytes(path);
    }

    private boolean isTooMuch(RoutingContext request, Head head) {
        Head.Measured measured = head.measured();
        return isOver(request, ProblemCode.URL_TOO_LONG, request.request().uri().length(), limits.urlBytes())
                || isOver(request, ProblemCode.HEADERS_TOO_LARGE, measured.size(), limits.headerBytes())
                || isOver(request, ProblemCode.TOO_MANY_HEADERS, measured.fields(), limits.headerFields())
                || isOver(request, ProblemCode.TOO_MANY_PARAMETERS, head.parameters(), limits.parameters());
    }

    private boolean isOver(RoutingContext request, ProblemCode code, long measured, long limit) {
        if (measured > limit) {
            strangers.refuse(request, code, String.valueOf(limit));
        }
        return measured > limit;
    }

    private void welcome(RoutingContext request, Caller caller) {
        caller.attachTo(request);
        if (hosts.contains(caller.host())) {
            request.next();
        } else {
            strangers.refuse(request, ProblemCode.UNKNOWN_HOST, caller.host());
        }
    }
}
