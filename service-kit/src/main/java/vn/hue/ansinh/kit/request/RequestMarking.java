package vn.hue.ansinh.kit.request;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.MultivaluedMap;
import org.jboss.logging.MDC;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import vn.hue.ansinh.request.RequestId;

/** Marks each request, before anything can fail, with its id; and the work on it with id and trace. */
@ApplicationScoped
public class RequestMarking {
    private static final String KEY = "ansinh.request-id";
    private static final int BEFORE_ALL = 1_000;

    void mark(@Observes Filters filters) {
        filters.register(RequestMarking::mark, BEFORE_ALL);
    }

    public static String idOf(RoutingContext context) {
        String id = context.get(KEY);
        return id != null ? id : RequestId.of(null).value();
    }

    private static void mark(RoutingContext context) {
        String id = RequestId.of(context.request().getHeader(RequestId.HEADER)).value();
        context.put(KEY, id);
        context.response().putHeader(RequestId.HEADER, id);
        context.next();
    }

    @ServerRequestFilter
    public void follow(ContainerRequestContext request, RoutingContext context) {
        MultivaluedMap<String, String> headers = request.getHeaders();
        Trace.follow(headers.getFirst(Trace.HEADER));
        MDC.put("requestId", idOf(context));
    }
}
