package vn.hue.ansinh.gateway.cache;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.gateway.problem.ProblemCode;
import vn.hue.ansinh.gateway.problem.Refusing;
import vn.hue.ansinh.gateway.request.CountedAs;
import vn.hue.ansinh.gateway.request.Stops;

/**
 * The stop before the services: public reads are answered from copies. A fresh copy is shown at once; otherwise the
 * caller waits for a new one. If the service is slow, an old one is shown, which says so of itself, as long as every
 * change would have been heard of and none was; after a change, only if the service fails.
 */
@ApplicationScoped
public class Reading {
    private final Keepable keepable;
    private final Errands errands;
    private final Freshness freshness;
    private final Showing showing;
    private final Repeats repeats;

    Reading(Keepable keepable, Errands errands, Freshness freshness, Showing showing, Repeats repeats) {
        this.keepable = keepable;
        this.errands = errands;
        this.freshness = freshness;
        this.showing = showing;
        this.repeats = repeats;
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
        @Nullable Copy held = errands.held(key);
        if (held != null && freshness.holds(held, service)) {
            if (showing.show(request, held, Shown.HIT)) {
                repeats.note(request, new Kept(key, service, held));
            }
        } else if (!key.isPlain() || errands.areInVain(key)) {
            request.next();
        } else if (held == null || !keepable.mayGrowOld(request)) {
            await(request, key, service);
        } else {
            refresh(request, key, held, service);
        }
    }

    /** For a new one, since there is nothing else to be shown, unless others have just waited in vain. */
    private void await(RoutingContext request, Key key, String service) {
        if (freshness.isOverdue(errands.underWay(key))) {
            Refusing.refuse(request, ProblemCode.SERVICE_UNAVAILABLE, service);
            return;
        }
        Waiting waiting = new Waiting(request, keepable, showing, null);
        waiting.refuseAfter(freshness.deadlineMillis(), service);
        waiting.until(() -> errands.join(key, service, CountedAs.of(request)));
    }

    /** The caller waits, unless the service is known to be slow already, or silent to him. */
    private void refresh(RoutingContext request, Key key, Copy held, String service) {
        Shelf.@Nullable Errand gone = errands.underWay(key);
        if (freshness.isSilent(gone) || freshness.isSilentBefore(request)) {
            if (gone == null) {
                // Nobody waits for it: so it is seen when the service answers again.
                errands.join(key, service, CountedAs.of(request));
            }
            showing.show(request, held, Shown.FAILED);
        } else if (freshness.isLate(gone) && freshness.stillStands(held, service)) {
            showing.show(request, held, Shown.SLOW);
        } else {
            Waiting waiting = new Waiting(request, keepable, showing, held);
            BooleanSupplier stands = () -> freshness.stillStands(held, service);
            waiting.atMost(freshness.patienceMillis(), Shown.SLOW, stands);
            waiting.stillStanding(stands);
            waiting.unlessSilent(() -> freshness.isSilent(request));
            waiting.atMost(freshness.silenceMillis(), Shown.FAILED, () -> true);
            waiting.until(() -> errands.join(key, service, CountedAs.of(request)));
        }
    }
}
