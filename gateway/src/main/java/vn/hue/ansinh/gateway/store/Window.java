package vn.hue.ansinh.gateway.store;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.WorkerExecutor;
import io.vertx.ext.web.RoutingContext;
import java.time.Duration;
import java.util.concurrent.Callable;
import vn.hue.ansinh.gateway.request.CountedAs;
import vn.hue.ansinh.gateway.route.Turn;
import vn.hue.ansinh.gateway.route.Turns;

/**
 * Where callers are served, on threads that serve nobody else: each waits in a line of his own, as before a service, and one
 * has at most half of the threads.
 */
final class Window {
    private final WorkerExecutor workers;
    private final Turns turns;

    /**
     * @param room how many may wait
     * @param patience how long; whoever has waited in vain has changed nothing
     */
    Window(String name, int threads, int room, Duration patience, Vertx vertx) {
        this.workers = vertx.createSharedWorkerExecutor(name, threads);
        this.turns = new Turns(threads, room, patience.toMillis(), vertx);
    }

    /** Who hangs up leaves the line; what has begun for him keeps its turn, since it keeps a thread. */
    <T> Future<T> serve(RoutingContext request, Callable<T> work) {
        Turn turn = turns.ask(CountedAs.of(request).name());
        int end = request.addEndHandler(gone -> turn.giveUp());
        if (request.response().closed()) {
            // It ended before anybody could be told.
            turn.giveUp();
        }
        return turn.coming()
                .compose(mine -> workers.executeBlocking(work, false))
                .onComplete(done -> {
                    turn.leave();
                    request.removeEndHandler(end);
                });
    }

    void close() {
        workers.close();
    }
}
