package vn.hue.ansinh.gateway.route;

import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.core.Promise;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.streams.ReadStream;
import org.jspecify.annotations.Nullable;

/** The body of a request as it streams by, counted; it fails at the byte that is too many, or cannot be read. */
final class ForwardedBody implements ReadStream<Buffer> {
    private final ReadStream<Buffer> body;
    private final long limit;
    private final Promise<Void> whole = Promise.promise();
    private long seen;
    private boolean broken;
    private @Nullable Handler<Throwable> onFailure;

    ForwardedBody(ReadStream<Buffer> body, long limit) {
        this.body = body;
        this.limit = limit;
    }

    Future<Void> whole() {
        return whole.future();
    }

    boolean isTooLarge() {
        return seen > limit;
    }

    boolean isBroken() {
        return broken;
    }

    /** Nothing more comes of it, not even an end. */
    void breakOff() {
        broken = true;
        if (onFailure != null) {
            onFailure.handle(new BodyBroken());
        }
    }

    @Override
    public ForwardedBody handler(@Nullable Handler<Buffer> handler) {
        body.handler(handler == null ? null : bytes -> count(bytes, handler));
        return this;
    }

    private void count(Buffer bytes, Handler<Buffer> handler) {
        seen += bytes.length();
        if (bytes.length() == 0) {
            // A request that goes over to HTTP/2 brings an empty piece, which HTTP/1.1 could not send on without a
            // length.
            return;
        }
        if (!isTooLarge()) {
            handler.handle(bytes);
        } else if (onFailure != null) {
            onFailure.handle(new BodyTooLarge(limit));
        }
    }

    @Override
    public ForwardedBody endHandler(@Nullable Handler<Void> handler) {
        if (handler == null && whole.future().isComplete()) {
            // The request itself would take the handler below for a new one, and answer with an exception.
            return this;
        }
        body.endHandler(end -> {
            whole.tryComplete();
            if (handler != null) {
                handler.handle(end);
            }
        });
        return this;
    }

    @Override
    public ForwardedBody exceptionHandler(@Nullable Handler<Throwable> handler) {
        onFailure = handler;
        body.exceptionHandler(handler);
        if (broken && handler != null) {
            // It broke while the request waited for its turn.
            handler.handle(new BodyBroken());
        }
        return this;
    }

    @Override
    public ForwardedBody pause() {
        if (!whole.future().isComplete()) {
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
        // Over HTTP/2 a body that is whole throws when more of it is asked for.
        if (!whole.future().isComplete()) {
            body.fetch(amount);
        }
        return this;
    }
}
