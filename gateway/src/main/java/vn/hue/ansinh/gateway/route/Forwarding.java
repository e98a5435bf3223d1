package vn.hue.ansinh.gateway.route;

import io.vertx.core.AsyncResult;
import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.HttpProxy;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyOptions;
import io.vertx.httpproxy.ProxyResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.jboss.logging.Logger;
import vn.hue.ansinh.gateway.connection.BrokenBodies;
import vn.hue.ansinh.gateway.entry.EntryLimits;
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
    private final EntryLimits limits;
    private final ForwardedBody body;
    private final Awaited awaited;
    private final Room.Seat seat;
    private final OwnTurn turn;
    private final List<Instance> asked = new ArrayList<>();

    /** @param gathering where bodies are gathered before a service is asked */
    Forwarding(RoutingContext request, ServiceLine line, EntryLimits limits, Room gathering) {
        this.request = request;
        this.line = line;
        this.limits = limits;
        this.body = new ForwardedBody(
                request.request(), limits.bodyBytes(request.request().path()));
        // By the head as it came: on its way to the service it is changed.
        this.awaited = Awaited.of(request.request());
        this.seat = gathering.seat();
        this.turn = new OwnTurn(request, line);
    }

    void start() {
        BrokenBodies.onBreak(request, body::breakOff);
        if (awaited != Awaited.NOTHING) {
            BodyWatch.over(body, request, patience());
        }
        if (awaited == Awaited.LITTLE) {
            gather();
        } else {
            pass();
        }
    }

    private BodyWatch.Patience patience() {
        return new BodyWatch.Patience(
                limits.bodySilence(),
                line.settings().answerTime(),
                limits.bodyTime(request.request().path()));
    }

    /** Who sends half a body and falls silent has nobody's turn meanwhile, and no service waits for the rest. */
    private void gather() {
        request.addEndHandler(ended -> seat.leave());
        if (request.request().headers().contains(HttpHeaders.EXPECT)) {
            request.response().writeContinue();
        }
        body.gather(seat).onSuccess(gathered -> pass()).onFailure(failure -> {
            Trouble trouble = Trouble.of(ofTheBody().orElse(failure));
            Refusing.refuse(request, trouble.code(), trouble.names(line));
        });
    }

    private void pass() {
        HttpProxy.reverseProxy(NO_WEB_SOCKETS, line.client())
                .origin(proxy -> dial(asked.get(asked.size() - 1)))
                .addInterceptor(new Answering(request, line))
                .addInterceptor(this)
                .handle(request.request());
    }

    private Future<HttpClientRequest> dial(Instance instance) {
        return turn.take(streams()).coming().compose(mine -> call(instance)).map(upstream -> {
            body.pace().isToBeTaken();
            upstream.exceptionHandler(broken -> LOG.debugf("Body broken off: %s", broken));
            if (isAllThere()) {
                expectAnswer(upstream);
            } else {
                upstream.idleTimeout(limits.bodyTime(request.request().path()).toMillis());
                body.whole().onSuccess(whole -> expectAnswer(upstream));
            }
            if (awaited == Awaited.MUCH && request.request().headers().contains(HttpHeaders.EXPECT)) {
                request.response().writeContinue();
            }
            return upstream;
        });
    }

    /** Over HTTP/2 some may come though the head says nothing of it. */
    private boolean isAllThere() {
        return body.isWhole() || awaited == Awaited.NOTHING && request.request().version() != HttpVersion.HTTP_2;
    }

    /** Whether some of the body comes only when a service takes it. */
    private boolean streams() {
        return awaited != Awaited.NOTHING && !body.isWhole();
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
        if (isOfUnknownLengthInFrames()) {
            // To the service we speak HTTP/1.1, where a body that does not say its length comes in chunks.
            request.request().headers().set(HttpHeaders.TRANSFER_ENCODING, HttpHeaders.CHUNKED);
        }
        proxy.request().setURI(PlainQuery.in(proxy.request().getURI()));
        proxy.request().setBody(Body.body(body, proxy.request().getBody().length()));
        RequestHeaders.prepare(proxy.request().headers(), request);
        return line.ask(line.pick(), asked, instance -> send(proxy, instance))
                .compose(this::unlessLeaving)
                .recover(failure -> mayAskAnother(Trouble.of(failure))
                        ? sendToAnother(proxy, failure)
                        : Future.failedFuture(failure))
                .recover(failure -> Future.succeededFuture(refusal(proxy, Trouble.of(failure))));
    }

    /**
     * A circuit that was open lets one request through and the others when it is answered. A body that streams goes beside
     * that one: a caller's slow line would keep a healthy service shut for everybody.
     */
    private Future<ProxyResponse> send(ProxyContext proxy, Instance instance) {
        Supplier<Future<ProxyResponse>> call =
                () -> proxy.sendRequest().onComplete(this::begun).recover(this::blame);
        return instance.busyWith(() -> streams() ? instance.guardBeside(call) : instance.guard(call));
    }

    private void begun(AsyncResult<ProxyResponse> answer) {
        body.pace().needNotBeTaken();
        turn.leaveUnlessUnseen(answer);
    }

    /** A service that is ending says 503 and not a word more, before it has read anything. */
    private Future<ProxyResponse> unlessLeaving(ProxyResponse answer) {
        boolean leaves = answer.getStatusCode() == 503 && !answer.headers().contains(HttpHeaders.CONTENT_TYPE);
        if (leaves && mayAskAnother(Trouble.of(new IOException("It is ending"))) && line.hasSeveral()) {
            answer.release();
            return Future.failedFuture(new IOException("It is ending"));
        }
        return Future.succeededFuture(answer);
    }

    /** A read takes nothing away, so it may be asked twice. Whoever could not be reached was passed over already. */
    private boolean mayAskAnother(Trouble trouble) {
        HttpMethod method = request.request().method();
        boolean isRead = method.equals(HttpMethod.GET) || method.equals(HttpMethod.HEAD);
        return isRead
                && body.isWhole()
                && trouble.mayPassElsewhere()
                && !(trouble.cause() instanceof ServiceAway)
                && !request.response().closed();
    }

    private Future<ProxyResponse> sendToAnother(ProxyContext proxy, Throwable failure) {
        return line.another(asked)
                .map(another -> {
                    proxy.request().setURI(PlainQuery.in(proxy.request().getURI()));
                    proxy.request().setBody(Body.body(Buffer.buffer()));
                    return line.ask(another, asked, instance -> send(proxy, instance));
                })
                .orElse(Future.failedFuture(failure));
    }

    private boolean isOfUnknownLengthInFrames() {
        HttpServerRequest asked = request.request();
        return asked.version() == HttpVersion.HTTP_2
                && !asked.isEnded()
                && !asked.headers().contains(HttpHeaders.CONTENT_LENGTH);
    }

    /** The same time-out means a slow caller before the body is whole, and a slow service after it. */
    private Future<ProxyResponse> blame(Throwable failure) {
        Duration bodyTime = limits.bodyTime(request.request().path());
        boolean callerIsLate = failure instanceof TimeoutException && !body.isWhole();
        return Future.failedFuture(ofTheBody().orElse(callerIsLate ? new BodyLate(bodyTime) : failure));
    }

    private Optional<Throwable> ofTheBody() {
        return body.isTooLarge()
                ? Optional.of(
                        new BodyTooLarge(limits.bodyBytes(request.request().path())))
                : body.trouble();
    }

    private ProxyResponse refusal(ProxyContext proxy, Trouble trouble) {
        Problem problem = trouble.toProblem(request, line);
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
