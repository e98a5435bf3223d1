package vn.hue.ansinh.gateway.route;

import io.vertx.core.Future;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.HttpProxy;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyOptions;
import io.vertx.httpproxy.ProxyResponse;
import java.util.concurrent.TimeoutException;
import org.jboss.logging.Logger;
import vn.hue.ansinh.gateway.entry.EntryLimits;
import vn.hue.ansinh.gateway.problem.Problem;
import vn.hue.ansinh.gateway.request.Mark;
import vn.hue.ansinh.gateway.request.UnreadBody;

/** One request on its way to its service; bytes stream, nothing is kept. */
final class Forwarding implements ProxyInterceptor {
    private static final Logger LOG = Logger.getLogger(Forwarding.class);
    private static final ProxyOptions NO_WEB_SOCKETS = new ProxyOptions().setSupportWebSocket(false);
    private final RoutingContext request;
    private final ServiceLine line;
    private final EntryLimits limits;
    private final ForwardedBody body;

    Forwarding(RoutingContext request, ServiceLine line, EntryLimits limits) {
        this.request = request;
        this.line = line;
        this.limits = limits;
        this.body = new ForwardedBody(
                request.request(), limits.bodyBytes(request.request().path()));
    }

    void start() {
        HttpProxy.reverseProxy(NO_WEB_SOCKETS, line.client())
                .origin(proxy -> dial())
                .addInterceptor(new Answering(request, line))
                .addInterceptor(this)
                .handle(request.request());
    }

    private Future<HttpClientRequest> dial() {
        return line.dial().map(upstream -> {
            upstream.exceptionHandler(broken -> LOG.debugf("Body broken off: %s", broken));
            upstream.idleTimeout(limits.bodyTime(request.request().path()).toMillis());
            // Only now, since a slow line of the caller's is not the silence of the service.
            body.whole()
                    .onSuccess(whole ->
                            upstream.idleTimeout(line.settings().answerTime().toMillis()));
            if (request.request().headers().contains(HttpHeaders.EXPECT)) {
                request.response().writeContinue();
            }
            return upstream;
        });
    }

    @Override
    public Future<ProxyResponse> handleProxyRequest(ProxyContext proxy) {
        if (isOfUnknownLengthInFrames()) {
            // To the service we speak HTTP/1.1, where a body that does not say its length comes in chunks.
            request.request().headers().set(HttpHeaders.TRANSFER_ENCODING, HttpHeaders.CHUNKED);
        }
        proxy.request().setBody(Body.body(body, proxy.request().getBody().length()));
        RequestHeaders.prepare(proxy.request().headers(), request);
        return Future.fromCompletionStage(
                        line.guard(() -> proxy.sendRequest().recover(this::blame)),
                        request.vertx().getOrCreateContext())
                .recover(failure -> Future.succeededFuture(refusal(proxy, Trouble.of(failure))));
    }

    private boolean isOfUnknownLengthInFrames() {
        HttpServerRequest asked = request.request();
        return asked.version() == HttpVersion.HTTP_2
                && !asked.isEnded()
                && !asked.headers().contains(HttpHeaders.CONTENT_LENGTH);
    }

    /** The same time-out means a slow caller before the body is whole, and a slow service after it. */
    private Future<ProxyResponse> blame(Throwable failure) {
        if (body.isTooLarge()) {
            return Future.failedFuture(
                    new BodyTooLarge(limits.bodyBytes(request.request().path())));
        }
        boolean callerIsLate =
                failure instanceof TimeoutException && !body.whole().isComplete();
        return Future.failedFuture(
                callerIsLate ? new BodyLate(limits.bodyTime(request.request().path())) : failure);
    }

    private ProxyResponse refusal(ProxyContext proxy, Trouble trouble) {
        Problem problem = trouble.toProblem(request, line);
        if (trouble.isNews() && !request.response().closed()) {
            LOG.warnf(
                    "Request %s, %s: %s",
                    Mark.of(request).id().value(), problem.code().code(), trouble.cause());
        }
        if (!body.whole().isComplete()) {
            UnreadBody.announceEnd(request);
        }
        ProxyResponse refusal = proxy.request()
                .release()
                .response()
                .setStatusCode(problem.code().status());
        problem.describeIn(refusal.headers());
        return refusal.setBody(Body.body(problem.body()));
    }
}
