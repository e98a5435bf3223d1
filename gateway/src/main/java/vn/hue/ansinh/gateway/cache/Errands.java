package vn.hue.ansinh.gateway.cache;

import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.gateway.request.CountedAs;
import vn.hue.ansinh.gateway.route.Fetched;
import vn.hue.ansinh.gateway.route.Fetching;
import vn.hue.ansinh.gateway.route.Room;

/** Fetches what is asked for, once for all who ask at the same time. */
@ApplicationScoped
class Errands {
    private final Shelf shelf;
    private final Freshness freshness;
    private final Fetching fetching;
    private final Memory memory;

    Errands(Shelf shelf, Freshness freshness, Fetching fetching, Memory memory) {
        this.shelf = shelf;
        this.freshness = freshness;
        this.fetching = fetching;
        this.memory = memory;
    }

    /** What an earlier one has brought. */
    @Nullable
    Copy held(Key key) {
        return shelf.copy(key);
    }

    /** Whether the last one has shown that nothing can be brought for many. */
    boolean areInVain(Key key) {
        return shelf.leavesOut(key);
    }

    Shelf.@Nullable Errand underWay(Key key) {
        return shelf.errand(key);
    }

    /** Joins an errand that was not begun too long ago, nor before a change; otherwise begins one. */
    Shelf.Errand join(Key key, String service, CountedAs caller) {
        Promise<Copy> brought = Promise.promise();
        Shelf.Errand errand = shelf.join(key, other -> chosen(key, service, other, brought.future()));
        if (errand.copy() == brought.future()) {
            // Whatever goes wrong at once is told to all who wait, too.
            Future.succeededFuture(caller)
                    .compose(first -> ask(key, first, errand.askedAt(), errand.state()))
                    .onComplete(brought);
        }
        return errand;
    }

    private Shelf.Errand chosen(Key key, String service, Shelf.@Nullable Errand other, Future<Copy> brought) {
        if (other != null && freshness.holds(other, service)) {
            return other;
        }
        // Who saw an empty shelf may come when the answer has just been put there and nobody is out any more.
        @Nullable Copy held = shelf.copy(key);
        boolean isBack = held != null && freshness.holds(held, service);
        long now = System.nanoTime();
        return new Shelf.Errand(
                now,
                other == null ? now : waitedSince(other, held),
                freshness.stateOf(service),
                isBack ? Future.succeededFuture(held) : brought);
    }

    /** A service that has answered since then is not silent, however often others are sent before it answers again. */
    private static long waitedSince(Shelf.Errand other, @Nullable Copy held) {
        return held != null && held.wasAskedFor(other.waitedSince()) ? other.askedAt() : other.waitedSince();
    }

    private Future<Copy> ask(Key key, CountedAs caller, long now, long state) {
        Room.Seat seat = memory.seat();
        return fetching.fetch(new Fetching.Question(key.uri(), key.headers(), caller, seat))
                .compose(answer -> keep(key, answer, now, state), failure -> {
                    if (Fetching.isTooLong(failure)) {
                        shelf.leaveOut(key);
                        return Future.failedFuture(new NotKept());
                    }
                    return Future.failedFuture(Fetching.isBusy(failure) ? new NoTurn(caller, failure) : failure);
                })
                // Not before: what waits to be packed is in memory all the same.
                .onComplete(kept -> seat.leave());
    }

    private Future<Copy> keep(Key key, Fetched answer, long askedAt, long state) {
        if (answer.status() >= 500) {
            return Future.failedFuture(new ServiceFails());
        }
        if (answer.status() != 200 || !isForAll(answer)) {
            shelf.leaveOut(key);
            return Future.failedFuture(new NotKept());
        }
        return copied(
                () -> {
                    Copy copy = Copy.of(answer, shelf.copy(key), askedAt, state);
                    shelf.put(key, copy);
                    return copy;
                },
                answer.body().length());
    }

    /** A long one is packed beside the threads that serve everybody. */
    private static Future<Copy> copied(Callable<Copy> making, int length) {
        @Nullable Context here = Vertx.currentContext();
        if (length > Copy.LONG && here != null) {
            return here.executeBlocking(making, false);
        }
        try {
            return Future.succeededFuture(making.call());
        } catch (Exception failure) {
            return Future.failedFuture(failure);
        }
    }

    /** Told by the service itself; what it says to one caller alone is not for others. */
    private static boolean isForAll(Fetched answer) {
        String control = String.valueOf(answer.headers().get("Cache-Control")).toLowerCase(Locale.ROOT);
        String vary = String.valueOf(answer.headers().get("Vary"));
        return !control.contains("private")
                && !control.contains("no-store")
                && !vary.contains("*")
                && !answer.headers().contains("Set-Cookie")
                && !answer.headers().contains("Content-Encoding");
    }
}
