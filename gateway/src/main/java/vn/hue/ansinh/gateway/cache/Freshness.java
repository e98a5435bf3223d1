package vn.hue.ansinh.gateway.cache;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.gateway.request.CountedAs;
import vn.hue.ansinh.gateway.route.Fetching;

/** How old is too old. */
@ApplicationScoped
class Freshness {
    private final CacheSettings settings;
    private final States states;
    private final Fetching fetching;
    private final long freshNanos;

    Freshness(CacheSettings settings, States states, Fetching fetching) {
        this.settings = settings;
        this.states = states;
        this.fetching = fetching;
        this.freshNanos = settings.fresh().toNanos();
    }

    long stateOf(String service) {
        return states.of(service);
    }

    boolean holds(Copy copy, String service) {
        return copy.age(System.nanoTime()) < freshNanos && copy.state() == states.of(service);
    }

    /** What it brings will be fresh, too. */
    boolean holds(Shelf.Errand errand, String service) {
        return System.nanoTime() - errand.askedAt() < freshNanos && errand.state() == states.of(service);
    }

    /**
     * Old by its age alone: every change would have been heard of, and none was; nor was it asked for while its service may
     * not have heard yet what another one had told.
     */
    boolean stillStands(Copy copy, String service) {
        @Nullable Long settled = states.settledAt(service);
        return states.isListening()
                && copy.state() == states.of(service)
                && (settled == null || copy.wasAskedFor(settled));
    }

    /** Its service has let readers wait for so long that another one would wait in vain. */
    boolean isLate(Shelf.@Nullable Errand errand) {
        return isOut(errand, settings.patience());
    }

    /** The service has answered nobody for so long, whoever asked whatever: perhaps only one long question. */
    boolean isSilent(RoutingContext request) {
        return fetching.answersNobodyFor(settings.silence(), request.request().path());
    }

    /** Whether he need not even go and see: he would only wait in line behind those whom it does not answer. */
    boolean isSilentBefore(RoutingContext request) {
        return isSilent(request)
                && !fetching.hasTurnFor(CountedAs.of(request), request.request().path());
    }

    /** So long that the service counts as failing. */
    boolean isSilent(Shelf.@Nullable Errand errand) {
        return isOut(errand, settings.silence());
    }

    /**
     * Others have waited for so long that they were told to come again, and somebody is out who has just gone to see
     * whether it answers at last.
     */
    boolean isOverdue(Shelf.@Nullable Errand errand) {
        return errand != null
                && isOut(errand, settings.deadline())
                && System.nanoTime() - errand.askedAt() < settings.silence().toNanos();
    }

    private static boolean isOut(Shelf.@Nullable Errand errand, Duration limit) {
        return errand != null && System.nanoTime() - errand.waitedSince() > limit.toNanos();
    }

    long patienceMillis() {
        return settings.patience().toMillis();
    }

    long deadlineMillis() {
        return settings.deadline().toMillis();
    }

    long silenceMillis() {
        return settings.silence().toMillis();
    }
}
