package vn.hue.ansinh.gateway.rate;

import io.vertx.core.Context;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Lets who floods wait for his refusals: a refusal costs the door as much as an answer, and who gets it at once asks again
 * at once. A waiting connection costs next to nothing.
 */
@ApplicationScoped
class Pausing {
    /** More wait not at all: each holds the memory of a request. */
    private static final int MOST = 4_096;

    private final AtomicInteger waiting = new AtomicInteger();
    private final long millis;

    Pausing(RateSettings settings) {
        this.millis = settings.pause().toMillis();
    }

    void before(RoutingContext request, Runnable refusal) {
        if (waiting.incrementAndGet() > MOST) {
            waiting.decrementAndGet();
            refusal.run();
            return;
        }
        request.request().pause();
        Context own = request.vertx().getOrCreateContext();
        request.vertx()
                .setTimer(
                        millis,
                        over -> own.runOnContext(here -> {
                            waiting.decrementAndGet();
                            request.request().resume();
                            refusal.run();
                        }));
    }
}
