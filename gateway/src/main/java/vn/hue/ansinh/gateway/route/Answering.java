package vn.hue.ansinh.gateway.route;

import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import org.jboss.logging.Logger;
import vn.hue.ansinh.gateway.problem.ProblemCode;
import vn.hue.ansinh.gateway.problem.Refusing;
import vn.hue.ansinh.gateway.request.Mark;

/** The answer on its way back; bytes stream, and half an answer is never made to look whole. */
final class Answering implements ProxyInterceptor {
    private static final Logger LOG = Logger.getLogger(Answering.class);
    private final RoutingContext request;
    private final ServiceLine line;

    Answering(RoutingContext request, ServiceLine line) {
        this.request = request;
        this.line = line;
    }

    @Override
    public Future<Void> handleProxyResponse(ProxyContext proxy) {
        MultiMap ours =
                MultiMap.caseInsensitiveMultiMap().addAll(request.response().headers());
        try {
            watch(proxy, failure -> breakOff(ours, failure));
        } catch (IllegalStateException brokenOffAlready) {
            breakOff(ours, brokenOffAlready);
            return Future.succeededFuture();
        }
        AnswerHeaders.prepare(proxy.response().headers(), request, line);
        // With a phrase of its own, a 304 is not known as one and would be framed as if a body followed.
        proxy.response().setStatusMessage(null);
        return proxy.sendResponse();
    }

    private static void watch(ProxyContext proxy, Handler<Throwable> onBreak) {
        Body body = proxy.response().getBody();
        if (body != null) {
            AnsweredBody watched = new AnsweredBody(body.stream(), onBreak);
            proxy.response().setBody(Body.body(watched, body.length()));
        }
    }

    /** What the service has said is forgotten if nothing of it has gone out yet. */
    private void breakOff(MultiMap ours, Throwable failure) {
        HttpServerResponse response = request.response();
        if (response.closed()) {
            return;
        }
        LOG.warnf("Request %s, broken off by %s: %s", Mark.of(request).id().value(), line.name(), failure);
        if (!response.headWritten()) {
            response.headers().setAll(ours);
        }
        Refusing.refuse(request, ProblemCode.UPSTREAM_BROKEN, line.name());
    }
}
