package vn.hue.ansinh.gateway.route;

import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;

/**
 * One request's turn to ask a service. It waits until it comes, or is refused; once it has come it is held until the
 * answer begins. Whoever leaves gives up whatever he has of it.
 */
public final class Turn {
    private static final long NONE = -1;
    private final Turns turns;
    private final String caller;
    private final Vertx vertx;
    private final Context own;
    private final Promise<Void> coming = Promise.promise();
    private State state = State.WAITING;
    private long alarm = NONE;

    /** Changed under the lock of {@link Turns} alone. */
    enum State {
        WAITING,
        HELD,
        OVER
    }

    Turn(Turns turns, String caller, Vertx vertx) {
        this.turns = turns;
        this.caller = caller;
        this.vertx = vertx;
        this.own = vertx.getOrCreateContext();
    }

    String caller() {
        return caller;
    }

    /** Fails with {@link ServiceBusy} if it does not come. */
    public Future<Void> coming() {
        return coming.future();
    }

    public void leave() {
        turns.leave(this);
    }

    /** Whoever still waits for it waits no more; one that has come is held all the same. */
    public void giveUp() {
        turns.giveUp(this);
    }

    State state() {
        return state;
    }

    void become(State next) {
        state = next;
        if (alarm != NONE) {
            vertx.cancelTimer(alarm);
            alarm = NONE;
        }
    }

    /** Unless something becomes of it before. */
    void refuseAfter(long millis) {
        alarm = vertx.setTimer(millis, late -> turns.giveUp(this));
    }

    void comes() {
        own.runOnContext(here -> coming.tryComplete());
    }

    void comesAtOnce() {
        coming.complete();
    }

    void doesNotCome() {
        own.runOnContext(here -> coming.tryFail(new ServiceBusy()));
    }
}
