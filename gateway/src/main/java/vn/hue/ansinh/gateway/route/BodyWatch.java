package vn.hue.ansinh.gateway.route;

import io.vertx.core.Vertx;
import io.vertx.ext.web.RoutingContext;
import java.time.Duration;
import vn.hue.ansinh.gateway.entry.EntryLimits;

/** Looks whether a body still comes: it may neither be silent for long nor take for ever. */
final class BodyWatch {
    private final ForwardedBody body;
    private final Vertx vertx;
    private final Duration silence;
    private final Duration all;
    private final long begun = System.nanoTime();
    private long alarm;
    private boolean over;

    private BodyWatch(ForwardedBody body, Vertx vertx, Duration silence, Duration all) {
        this.body = body;
        this.vertx = vertx;
        this.silence = silence;
        this.all = all;
    }

    static void over(ForwardedBody body, RoutingContext request, EntryLimits limits) {
        Duration all = limits.bodyTime(request.request().path());
        BodyWatch watch = new BodyWatch(body, request.vertx(), limits.bodySilence(), all);
        watch.look();
        body.whole().onComplete(whole -> watch.end());
        request.addEndHandler(ended -> watch.end());
    }

    private void look() {
        if (over) {
            return;
        }
        long leftOfAll = millisLeft(begun, all);
        long leftOfSilence = millisLeft(body.seenAt(), silence);
        if (leftOfAll <= 0 || leftOfSilence <= 0) {
            over = true;
            body.giveUp(leftOfAll <= 0 ? all : silence);
        } else {
            alarm = vertx.setTimer(Math.min(leftOfAll, leftOfSilence), again -> look());
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
