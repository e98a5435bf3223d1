package vn.hue.ansinh.gateway.route;

import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.streams.ReadStream;
import org.jspecify.annotations.Nullable;

/**
 * The body of an answer as it streams by; its breaking off is told to us instead of to the pipe, and so is that it waits
 * for who reads it.
 */
final class AnsweredBody implements ReadStream<Buffer> {
    private final ReadStream<Buffer> body;
    private final Taken taken = new Taken(System::nanoTime);
    private final Watcher watcher;
    private boolean streams;
    private boolean waited;

    /** Who is told of it. */
    interface Watcher {
        void broke(Throwable failure);

        /** For the first time. */
        void waits(Taken taken);
    }

    AnsweredBody(ReadStream<Buffer> body, Watcher watcher) {
        this.body = body.exceptionHandler(watcher::broke);
        this.watcher = watcher;
    }

    @Override
    public AnsweredBody exceptionHandler(@Nullable Handler<Throwable> unheard) {
        return this;
    }

    @Override
    public AnsweredBody handler(@Nullable Handler<Buffer> handler) {
        body.handler(
                handler == null
                        ? null
                        : piece -> {
                            streams = true;
                            taken.gave(piece.length());
                            handler.handle(piece);
                        });
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
        // Before its first piece it is the pipe that is not laid yet.
        if (streams) {
            taken.pauses();
            if (!waited) {
                waited = true;
                watcher.waits(taken);
            }
        }
        return this;
    }

    @Override
    public AnsweredBody resume() {
        taken.goesOn();
        body.resume();
        return this;
    }

    @Override
    public AnsweredBody fetch(long amount) {
        taken.goesOn();
        body.fetch(amount);
        return this;
    }
}
