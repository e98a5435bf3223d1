package vn.hue.ansinh.gateway.route;

import io.vertx.core.Vertx;
import io.vertx.ext.web.RoutingContext;
import java.time.Duration;

/** Looks whether a body still comes, and is taken: it may neither be silent for long nor take for ever. */
final class BodyWatch {
    private final ForwardedBody body;
    private final Vertx vertx;
    private final Patience patience;
    private final long begun = System.nanoTime();
    private long alarm;
    private boolean over;

    /**
     * How long is waited for it.
     *
     * @param silence for the caller to send some more
     * @param taking for the service to take some more
     * @param all for the whole of it
     */
    record Patience(Duration silence, Duration taking, Duration all) {}

    private BodyWatch(ForwardedBody body, Vertx vertx, Patience patience) {
        this.body = body;
        this.vertx = vertx;
        this.patience = patience;
    }

    static void over(ForwardedBody body, RoutingContext request, Patience patience) {
        BodyWatch watch = new BodyWatch(body, request.vertx(), patience);
        watch.look();
        body.whole().onComplete(whole -> watch.end());
        request.addEndHandler(ended -> watch.end());
    }

    private void look() {
        if (over) {
            return;
        }
        long ofAll = millisLeft(begun, patience.all());
        long ofSilence = millisLeft(body.pace().cameAt(), patience.silence());
        long ofTaking = millisLeft(body.pace().untakenSince(), patience.taking());
        over = ofAll <= 0 || ofSilence <= 0 || ofTaking <= 0;
        if (!over) {
            alarm = vertx.setTimer(Math.min(ofAll, Math.min(ofSilence, ofTaking)), again -> look());
        } else if (ofTaking <= 0) {
            body.leaveUntaken();
        } else {
            body.giveUp(ofAll <= 0 ? patience.all() : patience.silence());
        }
    }

    private static long millisLeft(long since, Duration most) {
        return most.minusNanos(System.nanoTime() - since).toMillis();
    }

    private void end() {
        over = true;
        vertx.cancelTimer(alarm);
    }
}
