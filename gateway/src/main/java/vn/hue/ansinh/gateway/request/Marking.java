package vn.hue.ansinh.gateway.request;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jboss.logging.Logger;
import org.jboss.logging.MDC;
import vn.hue.ansinh.request.RequestId;

/** The first stop: names the request and its moment, so that each answer, also a refusal, can be found again. */
@ApplicationScoped
public class Marking {
    private static final Logger LOG = Logger.getLogger(Marking.class);
    private static final CharSequence ID = HttpHeaders.createOptimized(RequestId.HEADER);
    private static final CharSequence TRACE = HttpHeaders.createOptimized(Traceparent.HEADER);

    /** Also on the way of failures, since the server refuses some requests before any stop has seen them. */
    void stand(@Observes Router router) {
        router.route().order(Stops.MARKING).handler(this::mark).failureHandler(this::mark);
    }

    private void mark(RoutingContext request) {
        if (!Mark.isOn(request)) {
            Mark mark = markOf(request.request().headers());
            mark.attachTo(request);
            MDC.put("requestId", mark.id().value());
            String trace = mark.trace().header();
            MDC.put(Traceparent.HEADER, trace);
            request.response().putHeader(ID, mark.id().value());
            request.response().putHeader(TRACE, trace);
            request.response().putHeader(HttpHeaders.DATE, Moment.now());
            request.addEndHandler(answered -> UnreadBody.letGo(request));
        }
        request.next();
    }

    /** Without a mark no refusal can be written: a fault of ours in reading one would end in an answer without a word. */
    private static Mark markOf(MultiMap headers) {
        try {
            return Mark.of(headers);
        } catch (RuntimeException unforeseen) {
            LOG.errorf(unforeseen, "Headers that nobody can read");
            return Mark.ofTheUnreadable();
        }
    }
}
