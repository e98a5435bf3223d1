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
    private final States states;
    private final Fetching fetching;
    private final CacheSettings settings;
    private final Room room;

    Errands(Shelf shelf, States states, Fetching fetching, CacheSettings settings) {
        this.shelf = shelf;
        this.states = states;
        this.fetching = fetching;
        this.settings = settings;
        this.room = new Room(settings.underWayBytes(), settings.answerBytes());
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
        long now = System.nanoTime();
        long state = states.of(service);
        if (other != null && isNew(now - other.askedAt()) && other.state() == state) {
            return other;
        }
        // Who saw an empty shelf may come here when the answer has been put there meanwhile, and nobody is out any more.
        @Nullable Copy held = shelf.copy(key);
        boolean isBack = held != null && isNew(held.age(now)) && held.state() == state;
        return new Shelf.Errand(
                now,
                other == null ? now : other.waitedSince(),
                state,
                isBack ? Future.succeededFuture(held) : brought);
    }

    private boolean isNew(long age) {
        return age < settings.fresh().toNanos();
    }

    private Future<Copy> ask(Key key, CountedAs caller, long now, long state) {
        return fetching.fetch(new Fetching.Question(key.uri(), key.headers(), caller, room))
                .compose(answer -> keep(key, answer, now, state), failure -> {
                    if (Fetching.isTooLong(failure)) {
                        shelf.leaveOut(key);
                        return Future.failedFuture(new NotKept());
                    }
                    return Future.failedFuture(failure);
                });
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
