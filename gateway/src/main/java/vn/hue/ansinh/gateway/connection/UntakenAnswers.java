package vn.hue.ansinh.gateway.connection;

import io.netty.channel.Channel;
import io.netty.util.Attribute;
import io.netty.util.AttributeKey;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.http.HttpVersion;
import io.vertx.core.net.impl.ConnectionBase;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import vn.hue.ansinh.gateway.request.Stops;

/**
 * Whoever asks several times on one connection is answered again when he has taken most of the answers before: else some
 * bytes of his, asked often enough, would fill our memory with large pages that he never reads. Over HTTP/1.1 answers
 * stand in line (RFC 9112, 9.3.2); over HTTP/2 they come side by side, and are counted together. The framework hands
 * requests over paused; so they wait, and so they go on: what comes of a body before somebody takes it would be lost.
 */
@ApplicationScoped
public class UntakenAnswers {
    private static final AttributeKey<Streams> STREAMS = AttributeKey.valueOf(UntakenAnswers.class, "streams");

    void stand(@Observes Router router) {
        router.route().order(Stops.ROOM).handler(UntakenAnswers::letInWhenTaken);
    }

    /** Whether there is room for one more over HTTP/2, and nobody before waits for it. */
    public static boolean hasRoomFor(RoutingContext passing) {
        return passing.request().connection() instanceof ConnectionBase connection
                && streamsOf(connection.channel()).letsInAtOnce();
    }

    /** What is answered beside this stop takes room, too. */
    public static void give(RoutingContext answered) {
        if (answered.request().connection() instanceof ConnectionBase connection) {
            streamsOf(connection.channel()).give(answered.response());
        }
    }

    private static void letInWhenTaken(RoutingContext passing) {
        if (passing.request().version() == HttpVersion.HTTP_2
                && passing.request().connection() instanceof ConnectionBase connection) {
            streamsOf(connection.channel()).letIn(passing);
        } else {
            letInBehindThoseBefore(passing);
        }
    }

    /** Kept with the connection itself: answers know theirs, so a table of connections would never lose one. */
    private static Streams streamsOf(Channel caller) {
        Attribute<Streams> place = caller.attr(STREAMS);
        Streams known = place.get();
        if (known == null) {
            known = new Streams();
            place.set(known);
        }
        return known;
    }

    private static void letInBehindThoseBefore(RoutingContext passing) {
        HttpServerResponse response = passing.response();
        if (!response.writeQueueFull()) {
            passing.next();
            return;
        }
        response.drainHandler(taken -> {
            response.drainHandler(null);
            passing.next();
        });
    }
}
