package vn.hue.ansinh.gateway.cache;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.gateway.request.Stops;

/**
 * The stop before the services: public reads are answered from copies. A fresh copy is shown at once; otherwise the
 * caller waits for a new one. If the service is slow, an old one is shown, which says so of itself, as long as every
 * change would have been heard of and none was; after a change, only if the service fails.
 */
@ApplicationScoped
public class Reading {
    private static final String HIT = "ansinh; hit";
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
        } else if (held == null) {
            new Waiting(request, keepable, null).until(errands.join(key, service));
        } else {
            refresh(request, key, held, service);
        }
    }

    /** The caller waits, unless the service is known to be slow or silent already. */
    private void refresh(RoutingContext request, Key key, Copy held, String service) {
        Shelf.@Nullable Errand gone = shelf.errand(key);
        if (freshness.isSilent(gone)) {
            Showing.show(request, held, Waiting.FAILED);
        } else if (freshness.isLate(gone) && freshness.stillStands(held, service)) {
            Showing.show(request, held, Waiting.SLOW);
        } else {
            Waiting waiting = new Waiting(request, keepable, held);
            waiting.atMost(freshness.patienceMillis(), Waiting.SLOW, () -> freshness.stillStands(held, service));
            waiting.atMost(freshness.silenceMillis(), Waiting.FAILED, () -> true);
            waiting.until(errands.join(key, service));
        }
    }
}
