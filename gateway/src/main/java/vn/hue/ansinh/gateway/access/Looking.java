package vn.hue.ansinh.gateway.access;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.gateway.problem.ProblemCode;
import vn.hue.ansinh.gateway.problem.Refused;

/**
 * Whose turn it is to look whether the sign-in server has a key that nobody knows. Anybody can make one up, so one goes for
 * all, at most once in {@code ansinh.sign-in.look-again}, and the others wait for him: after a change of the key nobody is
 * refused who need not be.
 */
@ApplicationScoped
class Looking {
    private final Vertx vertx;
    private final long gapNanos;
    private final LongSupplier nanoTime;
    private @Nullable Promise<Boolean> out;
    private long lastBack;
    private boolean inVain;

    @Inject
    Looking(SignInSettings settings, Vertx vertx) {
        this(settings, vertx, System::nanoTime);
    }

    Looking(SignInSettings settings, Vertx vertx, LongSupplier nanoTime) {
        this.vertx = vertx;
        this.gapNanos = settings.lookAgain().toNanos();
        this.nanoTime = nanoTime;
        this.lastBack = nanoTime.getAsLong() - gapNanos;
    }

    /** True for the one who goes, who says when he is back; false for others, once he is. Fails while nobody answers. */
    synchronized Future<Boolean> turn() {
        if (out != null) {
            return out.future();
        }
        long rest = lastBack + gapNanos - nanoTime.getAsLong();
        if (rest > 0 && inVain) {
            return Future.failedFuture(Refused.with(ProblemCode.SIGN_IN_UNAVAILABLE));
        }
        out = Promise.promise();
        return rest > 0 ? after(rest) : Future.succeededFuture(true);
    }

    private Future<Boolean> after(long nanos) {
        Promise<Boolean> goes = Promise.promise();
        vertx.setTimer(Math.max(1, TimeUnit.NANOSECONDS.toMillis(nanos)), now -> goes.complete(true));
        return goes.future();
    }

    /** What came of it: who need not go as far as the sign-in server has not looked, and the next one may go at once. */
    enum Found {
        SHOWN,
        NOBODY_THERE,
        NOT_LOOKED
    }

    void back(Found found) {
        boolean nobodyThere = found == Found.NOBODY_THERE;
        Promise<Boolean> waiting;
        synchronized (this) {
            waiting = out;
            out = null;
            inVain = nobodyThere;
            if (found != Found.NOT_LOOKED) {
                lastBack = nanoTime.getAsLong();
            }
        }
        if (waiting == null) {
            return;
        }
        if (nobodyThere) {
            waiting.fail(Refused.with(ProblemCode.SIGN_IN_UNAVAILABLE));
        } else {
            waiting.complete(false);
        }
    }
}
