package vn.hue.ansinh.gateway.route;

import io.vertx.core.AsyncResult;
import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.HttpProxy;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyOptions;
import io.vertx.httpproxy.ProxyResponse;
import java.util.Optional;
import java.util.function.Supplier;
import org.jboss.logging.Logger;
import vn.hue.ansinh.gateway.problem.Problem;
import vn.hue.ansinh.gateway.problem.Refusing;
import vn.hue.ansinh.gateway.request.Mark;
import vn.hue.ansinh.gateway.request.UnreadBody;

/** One request on its way to its service. A short body is gathered before; of a longer one nothing is kept. */
final class Forwarding implements ProxyInterceptor {
    private static final Logger LOG = Logger.getLogger(Forwarding.class);
    private static final ProxyOptions NO_WEB_SOCKETS = new ProxyOptions().setSupportWebSocket(false);
    private final RoutingContext request;
    private final ServiceLine line;
    private final IncomingBody body;
    private final OwnTurn turn;
    private final Asked asked;

    Forwarding(RoutingContext request, ServiceLine line, IncomingBody body) {
        this.request = request;
        this.line = line;
        this.body = body;
        this.turn = new OwnTurn(request, line);
        this.asked = Asked.nobodyYet(isRead(request.request().method()));
    }

    private static boolean isRead(HttpMethod method) {
        return method.equals(HttpMethod.GET) || method.equals(HttpMethod.HEAD);
    }

    void start() {
        body.ready().onSuccess(there -> pass()).onFailure(failure -> {
            Trouble trouble = Trouble.of(failure);
            Refusing.refuse(request, trouble.code(), trouble.names(line));
        });
    }

    private void pass() {
        HttpProxy.reverseProxy(NO_WEB_SOCKETS, line.client())
                .origin(proxy -> dial(asked.last()))
                .addInterceptor(new Answering(request, line))
                .addInterceptor(this)
                .handle(new GatheredRequest(request.request()));
    }

    private Future<HttpClientRequest> dial(Instance instance) {
        return turn.take(body.streams())
                .coming()
                .compose(mine -> call(instance))
                .map(upstream -> {
                    upstream.exceptionHandler(broken -> LOG.debugf("Body broken off: %s", broken));
                    body.goTo(upstream, () -> expectAnswer(upstream));
                    return upstream;
                });
    }

    /** Nothing is done for who has hung up before his turn. */
    private Future<HttpClientRequest> call(Instance instance) {
        if (request.response().closed()) {
            return Future.failedFuture(new ServiceBusy());
        }
        return instance.dial(line.client());
    }

    /**
     * Only when the body is whole, since a slow line of the caller's is not the silence of the service. An answer that is
     * there already stays unwatched: the watch would end a connection on which the next one waits.
     */
    private void expectAnswer(HttpClientRequest upstream) {
        HandedOver.note(request);
        if (!upstream.response().isComplete()) {
            upstream.idleTimeout(line.settings().answerTime().toMillis());
        }
    }

    @Override
    public Future<ProxyResponse> handleProxyRequest(ProxyContext proxy) {
        if (body.isOfUnknownLengthInFrames()) {
            // To the service we speak HTTP/1.1, where a body that does not say its length comes in chunks.
            request.request().headers().set(HttpHeaders.TRANSFER_ENCODING, HttpHeaders.CHUNKED);
        }
        proxy.request().setURI(PlainQuery.in(proxy.request().getURI()));
        proxy.request()
                .setBody(Body.body(body.stream(), proxy.request().getBody().length()));
        RequestHeaders.prepare(proxy.request().headers(), request);
        return line.ask(line.pick(asked), asked, instance -> send(proxy, instance))
                .compose(answer -> orAnothers(proxy, answer), failure -> orAnothers(proxy, failure))
                .recover(failure -> Future.succeededFuture(refusal(proxy, Trouble.of(failure))));
    }

    /**
     * A circuit that was open lets one request through and the others when it is answered. A body that streams goes beside
     * that one: a caller's slow line would keep a healthy service shut for everybody.
     */
    private Future<ProxyResponse> send(ProxyContext proxy, Instance instance) {
        Supplier<Future<ProxyResponse>> call = () -> proxy.sendRequest()
                .onSuccess(answer -> instance.says(answer.getStatusCode(), answer.headers()))
                .onComplete(this::begun)
                .recover(failure -> Future.failedFuture(body.blame(failure)));
        return instance.busyWith(() -> body.streams() ? instance.guardBeside(call) : instance.guard(call));
    }

    private void begun(AsyncResult<ProxyResponse> answer) {
        body.needNotBeTaken();
        turn.leaveUnlessUnseen(answer);
    }

    /**
     * What says that it has failed is passed on only where no other one may do better. A service that is ending says 503 and
     * not a word more, so any other one will do.
     */
    private Future<ProxyResponse> orAnothers(ProxyContext proxy, ProxyResponse answer) {
        if (answer.getStatusCode() < Instance.FAULT || !mayBeAskedTwice()) {
            return Future.succeededFuture(answer);
        }
        boolean isEnding = answer.getStatusCode() == 503 && !answer.headers().contains(HttpHeaders.CONTENT_TYPE);
        return (isEnding ? line.another(asked) : line.better(asked))
                .map(another -> {
                    answer.release();
                    return sendTo(another, proxy);
                })
                .orElse(Future.succeededFuture(answer));
    }

    /** Whoever could not be reached was passed over already. */
    private Future<ProxyResponse> orAnothers(ProxyContext proxy, Throwable failure) {
        Trouble trouble = Trouble.of(failure);
        boolean mayPass = trouble.mayPassElsewhere() && !(trouble.cause() instanceof ServiceAway);
        return (mayPass && mayBeAskedTwice() ? line.another(asked) : Optional.<Instance>empty())
                .map(another -> sendTo(another, proxy))
                .orElse(Future.failedFuture(failure));
    }

    /** A read takes nothing away. */
    private boolean mayBeAskedTwice() {
        return asked.mayTry() && body.isWhole() && !request.response().closed();
    }

    private Future<ProxyResponse> sendTo(Instance another, ProxyContext proxy) {
        proxy.request().setURI(PlainQuery.in(proxy.request().getURI()));
        proxy.request().setBody(Body.body(Buffer.buffer()));
        return line.ask(another, asked, instance -> send(proxy, instance));
    }

    private ProxyResponse refusal(ProxyContext proxy, Trouble trouble) {
        Problem problem = trouble.toProblem(request, line);
        problem.noteOn(request);
        if (trouble.isNews() && !request.response().closed()) {
            LOG.warnf(
                    "Request %s, %s: %s",
                    Mark.of(request).id().value(), problem.code().code(), trouble.cause());
        }
        if (!body.isWhole()) {
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
