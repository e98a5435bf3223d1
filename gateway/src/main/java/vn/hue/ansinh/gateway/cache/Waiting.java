package vn.hue.ansinh.gateway.cache;

import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.ext.web.RoutingContext;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.gateway.problem.ProblemCode;
import vn.hue.ansinh.gateway.problem.Refusing;
import vn.hue.ansinh.gateway.request.CountedAs;

/** One caller who waits for a new copy, perhaps with an old one in hand; whatever comes first is his answer. */
final class Waiting {
    private final RoutingContext request;
    private final Keepable keepable;
    private final Showing showing;
    private final @Nullable Copy held;
    private final CountedAs caller;
    private final Vertx vertx;
    private final List<Long> timers = new ArrayList<>(2);
    private BooleanSupplier stands = () -> false;
    private BooleanSupplier silent = () -> false;
    private boolean answered;
    private boolean cameAgain;

    Waiting(RoutingContext request, Keepable keepable, Showing showing, @Nullable Copy held) {
        this.request = request;
        this.keepable = keepable;
        this.showing = showing;
        this.held = held;
        this.caller = CountedAs.of(request);
        this.vertx = request.vertx();
    }

    /** After that time he is shown the old copy, if it may be shown then. */
    void atMost(long millis, Shown as, BooleanSupplier may) {
        timers.add(vertx.setTimer(millis, late -> {
            if (may.getAsBoolean()) {
                showOld(as);
            }
        }));
    }

    /** After that time he is told to come again. */
    void refuseAfter(long millis, String service) {
        timers.add(vertx.setTimer(millis, late -> {
            if (mayAnswer()) {
                Refusing.refuse(request, ProblemCode.SERVICE_UNAVAILABLE, service);
            }
        }));
    }

    /** Whether what he has in hand may be shown because its service has too much to do. */
    void stillStanding(BooleanSupplier isSo) {
        stands = isSo;
    }

    /** Whether its service has too much to do only because it answers nobody any more. */
    void unlessSilent(BooleanSupplier isSo) {
        silent = isSo;
    }

    /** @param sending joins whoever is out, or sends somebody in this caller's name; once again where another had no turn */
    void until(Supplier<Shelf.Errand> sending) {
        Context own = vertx.getOrCreateContext();
        sending.get()
                .copy()
                .onComplete(back -> own.runOnContext(here -> {
                    if (back.succeeded()) {
                        show(back.result());
                    } else if (back.cause() instanceof NoTurn noTurn && !noTurn.isOf(caller) && !cameAgain) {
                        again(sending);
                    } else {
                        fail(back.cause());
                    }
                }));
    }

    /**
     * Who was sent had asked too much; that is no fault of this one's. Only once: when nobody has a turn, each of many who
     * wait would be sent in vain, one after the other, and all the others told of it each time.
     */
    private void again(Supplier<Shelf.Errand> sending) {
        cameAgain = true;
        if (!answered && !request.response().closed()) {
            until(sending);
        }
    }

    private void show(Copy copy) {
        if (mayAnswer()) {
            showing.show(request, copy, held == null ? Shown.MISS : Shown.RENEWED);
        }
    }

    private void showOld(Shown as) {
        if (held != null && mayAnswer()) {
            showing.show(request, held, as);
        }
    }

    private void fail(Throwable failure) {
        if (failure instanceof NotKept || failure instanceof ServiceFails && held == null) {
            if (mayAnswer()) {
                request.next();
            }
        } else if (failure instanceof NoTurn noTurn) {
            waitForOthers(noTurn);
        } else if (held != null) {
            showOld(Shown.FAILED);
        } else if (mayAnswer()) {
            keepable.refuse(request, failure);
        }
    }

    /**
     * Much to do is no illness: what may have been replaced is not shown for it, unless nothing is done any more. Who has
     * waited with others in vain, twice, goes himself, and stands in his own line.
     */
    private void waitForOthers(NoTurn noTurn) {
        if (held != null && stands.getAsBoolean()) {
            showOld(Shown.SLOW);
        } else if (held != null && silent.getAsBoolean()) {
            showOld(Shown.FAILED);
        } else if (mayAnswer()) {
            if (noTurn.isOf(caller)) {
                keepable.refuse(request, noTurn.refusal());
            } else {
                request.next();
            }
        }
    }

    private boolean mayAnswer() {
        boolean first = !answered && !request.response().closed();
        answered = true;
        timers.forEach(vertx::cancelTimer);
        return first;
    }
}
