package vn.hue.ansinh.gateway.route;

import io.vertx.core.AsyncResult;
import io.vertx.ext.web.RoutingContext;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.gateway.request.CountedAs;

/** The turn of one request with its service, from when it asks for one until its answer begins, or the caller goes. */
final class OwnTurn {
    private final RoutingContext request;
    private final ServiceLine line;
    private @Nullable Turn turn;

    OwnTurn(RoutingContext request, ServiceLine line) {
        this.request = request;
        this.line = line;
    }

    /** An instance that was not reached has used none up; whoever was to ask it asks the next at once. */
    Turn take(boolean streams) {
        Turn own = turn;
        if (own == null) {
            CountedAs caller = CountedAs.of(request);
            own = streams ? line.streamingTurnOf(caller) : line.turnOf(caller);
            turn = own;
            leaveAtTheEnd(own);
        }
        return own;
    }

    /** The answer has begun, or will not: the next one may ask, while this one streams. */
    void leaveUnlessUnseen(AsyncResult<?> begun) {
        if (begun.succeeded()) {
            line.heard();
        }
        Turn own = turn;
        if (own != null && (begun.succeeded() || !Trouble.of(begun.cause()).isUnseen())) {
            turn = null;
            own.leave();
        }
    }

    /** Who hangs up leaves the line at once. */
    private void leaveAtTheEnd(Turn own) {
        request.addEndHandler(ended -> own.leave());
        if (request.response().closed()) {
            // It ended before anybody could be told.
            own.leave();
        }
    }
}
