package vn.hue.ansinh.gateway.route;

import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.streams.ReadStream;
import org.jspecify.annotations.Nullable;

/** The body of an answer as it streams by; its breaking off is told to us instead of to the pipe. */
final class AnsweredBody implements ReadStream<Buffer> {
    private final ReadStream<Buffer> body;

    AnsweredBody(ReadStream<Buffer> body, Handler<Throwable> onBreak) {
        this.body = body.exceptionHandler(onBreak);
    }

    @Override
    public AnsweredBody exceptionHandler(@Nullable Handler<Throwable> unheard) {
        return this;
    }

    @Override
    public AnsweredBody handler(@Nullable Handler<Buffer> handler) {
        body.handler(handler);
        return this;
    }

    @Override
    public AnsweredBody endHandler(@Nullable Handler<Void> handler) {
        body.endHandler(handler);
        return this;
    }

    @Override
    public AnsweredBody pause() {
        body.pause();
        return this;
    }

    @Override
    public AnsweredBody resume() {
        body.resume();
        return this;
    }

    @Override
    public AnsweredBody fetch(long amount) {
        body.fetch(amount);
        return this;
    }
}
