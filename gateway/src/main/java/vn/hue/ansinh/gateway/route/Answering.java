package vn.hue.ansinh.gateway.route;

import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.http.StreamResetException;
import io.vertx.ext.web.RoutingContext;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import org.jboss.logging.Logger;
import vn.hue.ansinh.gateway.problem.ProblemCode;
import vn.hue.ansinh.gateway.problem.Refusing;
import vn.hue.ansinh.gateway.request.HangingUp;
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
            watch(proxy, ours);
        } catch (IllegalStateException brokenOffAlready) {
            breakOff(ours, brokenOffAlready);
            return Future.succeededFuture();
        }
        AnswerHeaders.prepare(proxy.response().headers(), request, line);
        // With a phrase of its own, a 304 is not known as one and would be framed as if a body followed.
        proxy.response().setStatusMessage(null);
        return proxy.sendResponse();
    }

    private void watch(ProxyContext proxy, MultiMap ours) {
        Body body = proxy.response().getBody();
        if (body != null) {
            AnsweredBody watched = new AnsweredBody(body.stream(), new AnsweredBody.Watcher() {
                @Override
                public void broke(Throwable failure) {
                    breakOff(ours, failure);
                }

                @Override
                public void waits(Taken taken) {
                    line.slowReaders().join(request, taken, Answering.this::giveUp);
                }
            });
            proxy.response().setBody(Body.body(watched, body.length()));
        }
    }

    /** Half of it is out, and only its end tells the reader. */
    private void giveUp() {
        LOG.debugf(
                "Request %s, given up: its reader takes too little",
                Mark.of(request).id().value());
        HangingUp.atOnce(request.request());
    }

    /** What the service has said is forgotten if nothing of it has gone out yet. */
    private void breakOff(MultiMap ours, Throwable failure) {
        HttpServerResponse response = request.response();
        if (response.closed()) {
            return;
        }
        // What we reset ourselves, since its reader has left, is no fault of the service.
        if (!(failure instanceof StreamResetException)) {
            LOG.warnf("Request %s, broken off by %s: %s", Mark.of(request).id().value(), line.name(), failure);
        }
        if (!response.headWritten()) {
            response.headers().setAll(ours);
        }
        Refusing.refuse(request, ProblemCode.UPSTREAM_BROKEN, line.name());
    }
}
