package vn.hue.ansinh.gateway.cache;

import io.vertx.core.Context;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.gateway.request.Stops;

/**
 * The stop before the services: public reads are answered from copies. A fresh copy is shown at once; otherwise the
 * caller waits for a new one, but not long if there is an old one, which says so of itself.
 */
@ApplicationScoped
public class Reading {
    private static final String HIT = "ansinh; hit";
    private static final String MISS = "ansinh; fwd=miss; stored";
    private static final String STALE = "ansinh; hit; fwd=stale; detail=stale-if-error";
    private final Keepable keepable;
    private final Shelf shelf;
    private final Errands errands;
    private final Freshness freshness;

    Reading(Keepable keepable, Shelf shelf, Errands errands, Freshness freshness) {
        this.keepable = keepable;
        this.shelf = shelf;
        this.errands = errands;
        this.freshness = freshness;
    }

    void stand(@Observes Router router) {
        router.route().order(Stops.COPIES).handler(this::read);
    }

    private void read(RoutingContext request) {
        @Nullable String service = keepable.serviceOf(request);
        if (service == null) {
            request.next();
            return;
        }
        Key key = Key.of(request);
        @Nullable Copy held = shelf.copy(key);
        if (held != null && freshness.holds(held, service)) {
            Showing.show(request, held, HIT);
        } else if (!key.isPlain() || shelf.leavesOut(key)) {
            request.next();
        } else if (held != null && freshness.isLate(shelf.errand(key))) {
            Showing.show(request, held, STALE);
        } else {
            await(new Waiting(request, held), errands.join(key, service));
        }
    }

    private void await(Waiting waiting, Shelf.Errand errand) {
        RoutingContext request = waiting.request();
        Context own = request.vertx().getOrCreateContext();
        if (waiting.held() != null) {
            request.vertx().setTimer(freshness.patienceMillis(), late -> waiting.showOld());
        }
        errand.copy()
                .onComplete(back -> own.runOnContext(here -> {
                    if (back.succeeded()) {
                        waiting.show(back.result());
                    } else {
                        waiting.fail(back.cause());
                    }
                }));
    }

    /** One caller who waits; whatever comes first is his answer. */
    private final class Waiting {
        private final RoutingContext request;
        private final @Nullable Copy held;
        private boolean answered;

        Waiting(RoutingContext request, @Nullable Copy held) {
            this.request = request;
            this.held = held;
        }

        RoutingContext request() {
            return request;
        }

        @Nullable
        Copy held() {
            return held;
        }

        private boolean mayAnswer() {
            boolean first = !answered && !request.response().closed();
            answered = true;
            return first;
        }

        void show(Copy copy) {
            if (mayAnswer()) {
                Showing.show(request, copy, MISS);
            }
        }

        void showOld() {
            if (held != null && mayAnswer()) {
                Showing.show(request, held, STALE);
            }
        }

        void fail(Throwable failure) {
            if (failure instanceof NotKept || failure instanceof ServiceFails && held == null) {
                if (mayAnswer()) {
                    request.next();
                }
            } else if (held != null) {
                showOld();
            } else if (mayAnswer()) {
                keepable.refuse(request, failure);
            }
        }
    }
}
