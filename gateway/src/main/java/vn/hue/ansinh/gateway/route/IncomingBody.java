package vn.hue.ansinh.gateway.route;

import io.vertx.core.Future;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;
import java.time.Duration;
import java.util.concurrent.TimeoutException;
import vn.hue.ansinh.gateway.connection.BrokenBodies;
import vn.hue.ansinh.gateway.entry.EntryLimits;

/**
 * The body of one request, from its caller's side: how much of it is awaited, whether it is gathered or streams, how long
 * is waited for it, and whose fault it is when it does not come.
 */
final class IncomingBody {
    private final RoutingContext request;
    private final BodyWatch.Patience patience;
    private final ForwardedBody body;
    private final Awaited awaited;
    private final Room.Seat seat;
    private final long limit;

    /** @param gathering where bodies are gathered before a service is asked */
    IncomingBody(RoutingContext request, ServiceLine line, EntryLimits limits, Room gathering) {
        String path = request.request().path();
        this.request = request;
        this.patience =
                new BodyWatch.Patience(limits.bodySilence(), line.settings().answerTime(), limits.bodyTime(path));
        this.limit = limits.bodyBytes(path);
        this.body = new ForwardedBody(request.request(), limit);
        // By the head as it came: on its way to the service it is changed.
        this.awaited = Awaited.of(request.request());
        this.seat = gathering.seat();
    }

    ForwardedBody stream() {
        return body;
    }

    /** Comes when a service may be asked. */
    Future<Void> ready() {
        BrokenBodies.onBreak(request, body::breakOff);
        if (awaited != Awaited.NOTHING) {
            BodyWatch.over(body, request, patience);
        }
        return awaited == Awaited.LITTLE ? gathered() : Future.succeededFuture();
    }

    /** Who sends half a body and falls silent has nobody's turn meanwhile, and no service waits for the rest. */
    private Future<Void> gathered() {
        request.addEndHandler(ended -> seat.leave());
        invite();
        return body.gather(seat).recover(failure -> Future.failedFuture(ofItself(failure)));
    }

    /** Some callers send nothing before they are asked to. */
    private void invite() {
        if (request.request().headers().contains(HttpHeaders.EXPECT)) {
            request.response().writeContinue();
        }
    }

    boolean isWhole() {
        return body.isWhole();
    }

    /** Over HTTP/2 some may come though the head says nothing of it. */
    private boolean isAllThere() {
        return body.isWhole() || awaited == Awaited.NOTHING && request.request().version() != HttpVersion.HTTP_2;
    }

    /** Whether some of it comes only when a service takes it. */
    boolean streams() {
        return awaited != Awaited.NOTHING && !body.isWhole();
    }

    boolean isOfUnknownLengthInFrames() {
        HttpServerRequest asked = request.request();
        return asked.version() == HttpVersion.HTTP_2
                && !asked.isEnded()
                && !asked.headers().contains(HttpHeaders.CONTENT_LENGTH);
    }

    /** @param taken what is done once the service has been given all of it */
    void goTo(HttpClientRequest upstream, Runnable taken) {
        body.pace().isToBeTaken();
        if (isAllThere()) {
            taken.run();
        } else {
            upstream.idleTimeout(patience.all().toMillis());
            body.whole().onSuccess(whole -> taken.run());
        }
        if (awaited == Awaited.MUCH) {
            invite();
        }
    }

    /** The answer has begun, or will not. */
    void needNotBeTaken() {
        body.pace().needNotBeTaken();
    }

    /** The same time-out means a slow caller before the body is whole, and a slow service after it. */
    Throwable blame(Throwable failure) {
        Duration all = patience.all();
        boolean callerIsLate = failure instanceof TimeoutException && !body.isWhole();
        return ofItself(callerIsLate ? new BodyLate(all) : failure);
    }

    private Throwable ofItself(Throwable failure) {
        return body.isTooLarge() ? new BodyTooLarge(limit) : body.trouble().orElse(failure);
    }
}
