package vn.hue.ansinh.gateway.route;

import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.core.Promise;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.streams.ReadStream;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * The body of a request as it streams by, counted; it fails at the byte that is too many, or cannot be read. Before it
 * streams it may be gathered, so that a service is asked only once there is something to ask.
 */
final class ForwardedBody implements ReadStream<Buffer> {
    private final ReadStream<Buffer> body;
    private final long limit;
    private final Promise<Void> whole = Promise.promise();
    private Buffer held = Buffer.buffer();
    private long seen;
    private final Pace pace = new Pace();
    private @Nullable Throwable trouble;
    private @Nullable Handler<Buffer> taker;
    private @Nullable Handler<Void> onEnd;
    private @Nullable Handler<Throwable> onFailure;

    ForwardedBody(ReadStream<Buffer> body, long limit) {
        this.body = body;
        this.limit = limit;
    }

    Future<Void> whole() {
        return whole.future();
    }

    boolean isWhole() {
        return whole.future().isComplete();
    }

    boolean isTooLarge() {
        return seen > limit;
    }

    /** What became of the body itself: that it broke off, or did not come in time. */
    Optional<Throwable> trouble() {
        return Optional.ofNullable(trouble);
    }

    Pace pace() {
        return pace;
    }

    /** Nothing more comes of it, not even an end. */
    void breakOff() {
        fail(new BodyBroken());
    }

    /** Nobody waits for the rest of it any longer. */
    void giveUp(Duration waited) {
        fail(new BodyLate(waited));
    }

    /** The service has taken nothing of it for as long as it may be silent. */
    void leaveUntaken() {
        fail(new TimeoutException("The service does not take the body"));
    }

    private void fail(Throwable itsTrouble) {
        trouble = itsTrouble;
        if (onFailure != null) {
            onFailure.handle(itsTrouble);
        }
    }

    /** Until it is whole, or no more of it finds place; what was gathered comes first when it streams. */
    Future<Void> gather(Room.Seat seat) {
        Promise<Void> gathered = Promise.promise();
        exceptionHandler(gathered::tryFail);
        endHandler(end -> gathered.tryComplete());
        handler(bytes -> {
            held.appendBuffer(bytes);
            if (!seat.holds(bytes.length())) {
                pause();
                gathered.tryComplete();
            }
        });
        resume();
        return gathered.future().onFailure(lost -> drop());
    }

    /** What still comes while the refusal is on its way goes to nowhere, and takes no place. */
    private void drop() {
        taker = null;
        held = Buffer.buffer();
    }

    @Override
    public ForwardedBody handler(@Nullable Handler<Buffer> handler) {
        taker = handler;
        if (!isWhole()) {
            body.handler(handler == null ? null : this::count);
        }
        return this;
    }

    private void count(Buffer bytes) {
        seen += bytes.length();
        pace.comes();
        if (bytes.length() == 0) {
            // Who goes over to HTTP/2 brings an empty piece, which HTTP/1.1 could not send on without a length.
            return;
        }
        if (!isTooLarge()) {
            give(bytes);
        } else if (onFailure != null) {
            onFailure.handle(new BodyTooLarge(limit));
        }
    }

    private void give(Buffer bytes) {
        if (taker != null) {
            taker.handle(bytes);
        }
    }

    @Override
    public ForwardedBody endHandler(@Nullable Handler<Void> handler) {
        onEnd = handler;
        if (!isWhole()) {
            body.endHandler(end -> {
                whole.tryComplete();
                tellEnd();
            });
        }
        // Else the request itself would take the handler for a new one, and answer with an exception.
        return this;
    }

    private void tellEnd() {
        Handler<Void> told = onEnd;
        onEnd = null;
        if (told != null) {
            told.handle(null);
        }
    }

    @Override
    public ForwardedBody exceptionHandler(@Nullable Handler<Throwable> handler) {
        onFailure = handler;
        if (!isWhole()) {
            body.exceptionHandler(handler == null ? null : ofTheCaller(handler));
        }
        if (trouble != null && handler != null) {
            // It broke while the request waited for its turn.
            handler.handle(trouble);
        }
        return this;
    }

    /** His line, and no fault of the service. */
    private Handler<Throwable> ofTheCaller(Handler<Throwable> handler) {
        return broken -> {
            trouble = trouble == null ? new BodyBroken() : trouble;
            handler.handle(broken);
        };
    }

    @Override
    public ForwardedBody pause() {
        pace.pause();
        if (!isWhole()) {
            body.pause();
        }
        return this;
    }

    @Override
    public ForwardedBody resume() {
        return fetch(Long.MAX_VALUE);
    }

    @Override
    public ForwardedBody fetch(long amount) {
        pace.goOn();
        if (held.length() > 0 && taker != null) {
            Buffer first = held;
            held = Buffer.buffer();
            give(first);
        }
        if (isWhole()) {
            // Over HTTP/2 a body that is whole throws when more of it is asked for.
            tellEnd();
        } else if (!pace.isPaused()) {
            body.fetch(amount);
        }
        return this;
    }
}
