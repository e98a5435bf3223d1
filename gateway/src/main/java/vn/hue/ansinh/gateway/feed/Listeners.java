package vn.hue.ansinh.gateway.feed;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import vn.hue.ansinh.gateway.access.Visitor;
import vn.hue.ansinh.gateway.problem.ProblemCode;
import vn.hue.ansinh.gateway.problem.Refused;
import vn.hue.ansinh.gateway.request.CountedAs;

/** All who listen at this instance. */
@ApplicationScoped
class Listeners {
    private static final int RETRY_MILLIS = 3_000;
    private static final long LONGEST_TIMER = Duration.ofHours(24).toMillis();
    private final Set<Listener> all = ConcurrentHashMap.newKeySet();
    private final Places places;
    private final Listener.Source source;
    private final FeedSettings settings;
    private final Vertx vertx;
    private volatile boolean leaving;

    Listeners(Listener.Source source, FeedSettings settings, Vertx vertx, MeterRegistry metrics) {
        this.source = source;
        this.settings = settings;
        this.vertx = vertx;
        this.places = new Places(settings.listenersPerCaller());
        metrics.gaugeCollectionSize("feed.listeners", java.util.List.of(), all);
        vertx.setPeriodic(settings.heartbeat().toMillis(), beat -> beat());
    }

    void hear(@Observes Rung rung) {
        switch (source.tail().grow()) {
            case MORE -> all.forEach(Listener::call);
            // Each comes back with his position, and is told whether it is one of this feed.
            case ANOTHER -> all.forEach(Listener::letGo);
            case NOTHING -> {}
        }
    }

    /**
     * A stream has no end of its own that the door could wait for. Whoever asks to listen while it still serves is refused,
     * and a browser that is refused once asks no more: so they are told to come when it is over.
     */
    void endAll(@Observes ShutdownDelayInitiatedEvent signal) {
        leaving = true;
        all.forEach(this::endUntilGone);
    }

    private void endUntilGone(Listener listener) {
        listener.endUntil(Math.toIntExact(settings.servesOn().toMillis()) + comeBackMillis());
    }

    /**
     * Whether all that came after it is in memory, so that nothing need be asked before a stream begins there. What
     * lies beyond may have been told by another gateway, which only the store knows.
     */
    boolean remember(long after) {
        Tail.View view = source.tail().view();
        return source.tail().isFilled() && (after < 0 || view.reaches(after) && after <= view.head());
    }

    /** So that a stream can begin as soon as the store is open. */
    void prepare(Connection connection) throws SQLException {
        source.tail().fill(connection);
    }

    /** Begins a stream; at {@code after}, or now if that is negative. */
    void add(RoutingContext request, Scope scope, long after) {
        if (request.response().closed()) {
            // He left while the feed was asked; nobody would tell us of his end any more.
            return;
        }
        if (leaving || !source.tail().isFilled() || all.size() >= settings.listeners()) {
            throw Refused.with(ProblemCode.SERVICE_UNAVAILABLE, "gateway");
        }
        if (request.request().method().equals(HttpMethod.HEAD)) {
            headed(request.response()).end();
            return;
        }
        String caller = CountedAs.of(request).name();
        if (!places.take(caller)) {
            throw Refused.with(ProblemCode.TOO_MANY_STREAMS, String.valueOf(settings.listenersPerCaller()));
        }
        request.addEndHandler(over -> places.giveBack(caller));
        begin(request, scope, after < 0 ? source.tail().view().head() : after);
    }

    private void begin(RoutingContext request, Scope scope, long position) {
        Listener listener = new Listener(request, scope, position, source);
        all.add(listener);
        greet(request.response(), listener);
        long end = endAtExpiry(listener, Visitor.of(request).expires());
        request.addEndHandler(over -> {
            all.remove(listener);
            vertx.cancelTimer(end);
        });
        if (leaving) {
            // It began while all others were ended.
            endUntilGone(listener);
        }
        listener.call();
    }

    private static void greet(HttpServerResponse response, Listener listener) {
        headed(response).setChunked(true).write("retry: " + comeBackMillis() + "\n" + listener.place());
    }

    private static HttpServerResponse headed(HttpServerResponse response) {
        return response.putHeader(HttpHeaders.CONTENT_TYPE, "text/event-stream; charset=utf-8")
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                // Some proxies would collect the events before they pass them on.
                .putHeader("X-Accel-Buffering", "no");
    }

    /** Each after another time, so that all who are cut off together do not come back together. */
    private static int comeBackMillis() {
        return RETRY_MILLIS + ThreadLocalRandom.current().nextInt(-RETRY_MILLIS / 3, RETRY_MILLIS / 3);
    }

    private long endAtExpiry(Listener listener, Instant expires) {
        long millis = expires.equals(Instant.MAX)
                ? LONGEST_TIMER
                : Duration.between(Instant.now(), expires).toMillis();
        return vertx.setTimer(Math.min(Math.max(1, millis), LONGEST_TIMER), over -> listener.end());
    }

    private void beat() {
        long tooLong = System.nanoTime() - settings.patience().toNanos();
        for (Listener listener : all) {
            if (listener.isStuckSince(tooLong)) {
                listener.letGo();
            } else {
                listener.beat();
            }
        }
    }
}
