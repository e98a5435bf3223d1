package vn.hue.ansinh.gateway.connection;

import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;

/**
 * What one connection over HTTP/2 was answered and has perhaps not taken. A short answer of ours stands whole in memory
 * until its last byte has gone, a long one or one that is passed on as far as its queue is full; so we count the bytes of
 * both. Used by the connection's own thread alone.
 */
final class Streams {
    /** So many may be given between two looks, for a look costs more than most answers. */
    private static final int EACH = 8;

    private static final long MOST_BYTES = 1_048_576;
    private static final long FULL_QUEUE_BYTES = 65_536;
    private static final long LOOK_AGAIN_MILLIS = 50;

    private record Waiting(RoutingContext passing, Context own) {}

    private final List<HttpServerResponse> given = new ArrayList<>();
    private final Queue<Waiting> waiting = new ArrayDeque<>();
    private int sinceLook;

    /** Whether one that comes now need not wait. */
    boolean letsInAtOnce() {
        return waiting.isEmpty() && hasRoom();
    }

    void letIn(RoutingContext passing) {
        if (letsInAtOnce()) {
            give(passing.response());
            passing.next();
            return;
        }
        if (waiting.isEmpty()) {
            lookAgain(passing.vertx());
        }
        waiting.add(new Waiting(passing, passing.vertx().getOrCreateContext()));
    }

    private void lookAgain(Vertx vertx) {
        vertx.setTimer(LOOK_AGAIN_MILLIS, now -> {
            // Who gives up may come again at once, and there may be no room for long.
            waiting.removeIf(one -> one.passing().response().closed());
            while (!waiting.isEmpty() && hasRoom()) {
                goOn(waiting.remove());
            }
            if (!waiting.isEmpty()) {
                lookAgain(vertx);
            }
        });
    }

    private void goOn(Waiting one) {
        give(one.passing().response());
        one.own().runOnContext(here -> one.passing().next());
    }

    void give(HttpServerResponse response) {
        given.add(response);
        sinceLook++;
    }

    private boolean hasRoom() {
        if (sinceLook < EACH) {
            return true;
        }
        given.removeIf(HttpServerResponse::closed);
        if (given.stream().mapToLong(Streams::untaken).sum() > MOST_BYTES) {
            return false;
        }
        sinceLook = 0;
        return true;
    }

    private static long untaken(HttpServerResponse response) {
        if (response.ended()) {
            return response.bytesWritten();
        }
        return response.writeQueueFull() ? FULL_QUEUE_BYTES : 0;
    }
}
