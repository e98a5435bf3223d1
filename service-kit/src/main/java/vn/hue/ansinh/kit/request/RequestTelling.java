package vn.hue.ansinh.kit.request;

import io.quarkus.micrometer.runtime.binder.vertx.HttpRequestMetric;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.net.SocketAddress;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.mapping.RuntimeResource;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.request.AnsweredRequest;
import vn.hue.ansinh.request.RequestId;
import vn.hue.ansinh.request.RequestLog;

/** Has the log tell of each request that was refused or failed, once its answer is out. */
@ApplicationScoped
public class RequestTelling {
    private static final String OPERATION = "ansinh.operation";
    private static final String CODE = "ansinh.refused-with";
    private static final int FIRST_REFUSAL = 400;
    private static final int BEHIND_ITS_ID = 999;
    private final RequestLog log;

    RequestTelling(RequestLog log) {
        this.log = log;
    }

    void watch(@Observes Filters filters) {
        filters.register(this::watch, BEHIND_ITS_ID);
    }

    /** With this code; whatever refuses without one is told without. */
    public static void refused(RoutingContext context, String code) {
        context.put(CODE, code);
    }

    @ServerRequestFilter
    public void name(RoutingContext context) {
        reached(context);
    }

    /** Whoever lacks a role has reached an operation, but no filter. */
    public static void reached(RoutingContext context) {
        ResteasyReactiveRequestContext request = CurrentRequestManager.get();
        @Nullable RuntimeResource operation = request == null ? null : request.getTarget();
        if (operation != null) {
            context.put(OPERATION, operation.getResourceClass().getSimpleName() + "." + operation.getJavaMethodName());
        }
    }

    private void watch(RoutingContext context) {
        countElsewhere(context);
        long begun = System.nanoTime();
        // Asked while he is there: when the answer is out he may have hung up.
        String caller = addressOf(context);
        context.addEndHandler(end -> tell(context, caller, System.nanoTime() - begun));
        context.next();
    }

    /** Until it reaches an operation: figures would else be named by the address that somebody has written. */
    private static void countElsewhere(RoutingContext context) {
        @Nullable HttpRequestMetric figures = HttpRequestMetric.getRequestMetric(context);
        if (figures != null) {
            figures.setTemplatePath(AnsweredRequest.ELSEWHERE);
        }
    }

    private static String addressOf(RoutingContext context) {
        SocketAddress address = context.request().remoteAddress();
        return address == null ? "" : String.valueOf(address.hostAddress());
    }

    private void tell(RoutingContext context, String caller, long nanos) {
        int status = context.response().getStatusCode();
        if (status < FIRST_REFUSAL && !log.tellsAll()) {
            return;
        }
        @Nullable String operation = context.get(OPERATION);
        AnsweredRequest answered = new AnsweredRequest(
                RequestId.of(RequestMarking.idOf(context)),
                Trace.wellFormed(context.request().getHeader(Trace.HEADER)).orElse(null),
                operation == null ? AnsweredRequest.ELSEWHERE : operation,
                status,
                context.get(CODE),
                nanos);
        log.note(answered, caller);
    }
}
