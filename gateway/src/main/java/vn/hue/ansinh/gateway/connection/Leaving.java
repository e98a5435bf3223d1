package vn.hue.ansinh.gateway.connection;

import io.netty.channel.Channel;
import io.netty.channel.nio.AbstractNioChannel;
import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.vertx.core.Vertx;
import io.vertx.core.net.impl.ConnectionBase;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.hue.ansinh.gateway.request.Stops;

/**
 * The end of this gateway, from the signal on. For {@code quarkus.shutdown.delay} it goes on serving, while readiness says
 * no and the framework ends each connection with its next answer. Shortly before that time is over nobody new is let in,
 * so that everybody who was is answered: a server that closes all at once breaks off whom it has just let in.
 */
@ApplicationScoped
class Leaving {
    private static final Duration SHUT = Duration.ofMillis(500);
    private static final int LAST_PART = 6;
    private final Set<Channel> doors = ConcurrentHashMap.newKeySet();
    private final Vertx vertx;
    private final Duration delay;
    private volatile boolean begun;

    Leaving(Vertx vertx, @ConfigProperty(name = "quarkus.shutdown.delay") Optional<Duration> delay) {
        this.vertx = vertx;
        this.delay = delay.orElse(Duration.ZERO);
    }

    void stand(@Observes Router router) {
        router.route().order(Stops.MARKING).handler(this::noteDoor);
    }

    void begin(@Observes ShutdownDelayInitiatedEvent signal) {
        begun = true;
        Duration last = delay.dividedBy(LAST_PART);
        long open = delay.minus(last.compareTo(SHUT) < 0 ? last : SHUT).toMillis();
        if (open > 0) {
            vertx.setTimer(open, late -> doors.forEach(Leaving::close));
        }
    }

    private static void close(Channel door) {
        door.eventLoop().execute(() -> {
            if (door.unsafe() instanceof AbstractNioChannel.NioUnsafe waiting) {
                // Those whom the system has let in already; it would break them off.
                waiting.read();
            }
            door.close();
        });
    }

    /** A server shows where it listens to nobody but those whom it has let in; where nobody comes nobody is lost. */
    private void noteDoor(RoutingContext request) {
        if (begun && request.request().connection() instanceof ConnectionBase connection) {
            Channel door = connection.channel().parent();
            if (door != null) {
                doors.add(door);
            }
        }
        request.next();
    }
}
