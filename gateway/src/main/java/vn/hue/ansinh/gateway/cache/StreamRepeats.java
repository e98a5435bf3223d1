package vn.hue.ansinh.gateway.cache;

import io.netty.util.AttributeKey;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.core.net.impl.ConnectionBase;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.gateway.connection.UntakenAnswers;
import vn.hue.ansinh.gateway.request.CountedAs;
import vn.hue.ansinh.gateway.request.Stops;
import vn.hue.ansinh.gateway.request.UnreadBody;

/**
 * The stop before all others, over HTTP/2: heads that were answered from a fresh copy, for the next who sends the same
 * fields. They are packed differently each time, so the server unpacks them as ever; what is saved are the stops. A table
 * with one place for each number of a head, as in {@link Repeats}.
 */
@ApplicationScoped
class StreamRepeats {
    /** By which name a connection is counted that has been answered once. */
    private static final AttributeKey<String> COUNTED = AttributeKey.valueOf(StreamRepeats.class, "counted");

    private static final int PLACES = 1_024;
    private static final int SPREAD = 0x9E3779B9;
    private static final int PLACES_BITS = 10;

    private final AtomicReferenceArray<StreamRepeat> places = new AtomicReferenceArray<>(PLACES);
    private final AtOnce atOnce;

    StreamRepeats(AtOnce atOnce) {
        this.atOnce = atOnce;
    }

    void stand(@Observes Router router) {
        router.route().order(Stops.REPEATS).handler(request -> {
            if (!answers(request)) {
                request.next();
            }
        });
    }

    private static int place(HttpServerRequest asked) {
        return StreamRepeat.number(asked) * SPREAD >>> Integer.SIZE - PLACES_BITS;
    }

    /** Who has just been answered as a whole. */
    void note(RoutingContext answered, Noted noted) {
        if (answered.request().method() == HttpMethod.GET
                && answered.request().connection() instanceof ConnectionBase connection) {
            places.set(place(answered.request()), new StreamRepeat(answered, noted));
            connection.channel().attr(COUNTED).set(CountedAs.of(answered).name());
        }
    }

    private boolean answers(RoutingContext request) {
        HttpServerRequest asked = request.request();
        if (asked.version() != HttpVersion.HTTP_2
                || asked.method() != HttpMethod.GET
                || atOnce.leaves()
                || !(asked.connection() instanceof ConnectionBase connection)) {
            return false;
        }
        long begun = System.nanoTime();
        @Nullable String countedAs = connection.channel().attr(COUNTED).get();
        @Nullable StreamRepeat known = countedAs == null ? null : places.get(place(asked));
        if (countedAs == null || known == null || !known.isOf(asked)) {
            return false;
        }
        @Nullable Copy copy = atOnce.fresh(known.noted());
        if (copy == null || !UntakenAnswers.hasRoomFor(request)) {
            return false;
        }
        @Nullable String remaining = atOnce.remaining(countedAs);
        if (remaining == null) {
            return false;
        }
        UntakenAnswers.give(request);
        atOnce.count(known.noted(), begun);
        known.answer(request.response(), copy, begun, remaining);
        UnreadBody.letGo(request);
        return true;
    }
}
