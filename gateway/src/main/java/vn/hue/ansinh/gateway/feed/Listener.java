package vn.hue.ansinh.gateway.feed;

import io.vertx.core.Context;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jboss.logging.Logger;
import vn.hue.ansinh.gateway.request.HangingUp;
import vn.hue.ansinh.gateway.store.Store;

/**
 * One who listens: he gets what comes after his position, first from the table, then from memory. A listener who takes
 * no bytes holds no more than one full queue of them, and is let go in the end; his last id leads him back.
 */
final class Listener {
    private static final Logger LOG = Logger.getLogger(Listener.class);
    private static final int QUEUE_BYTES = 65_536;
    /** No more than he can be told at once: what he does not take is read again. */
    private static final FeedEvents.Most PAGE = new FeedEvents.Most(200, QUEUE_BYTES);

    /** What all listeners share. */
    record Source(Store store, FeedEvents events, Tail tail) {}

    private final RoutingContext request;
    private final Context context;
    private final Scope scope;
    private final Source source;
    private final AtomicBoolean called = new AtomicBoolean();
    private long position;
    private boolean reading;
    private volatile long fullSince;

    Listener(RoutingContext request, Scope scope, long position, Source source) {
        this.request = request;
        this.context = request.vertx().getOrCreateContext();
        this.scope = scope;
        this.source = source;
        this.position = position;
        response().setWriteQueueMaxSize(QUEUE_BYTES);
    }

    private HttpServerResponse response() {
        return request.response();
    }

    /** From any thread; many calls close together are one. */
    void call() {
        if (called.compareAndSet(false, true)) {
            context.runOnContext(here -> {
                called.set(false);
                goOn();
            });
        }
    }

    /**
     * How far the stream has been served, passed over events among it; an id without data is remembered by whoever
     * listens (HTML, 9.2.6), so he comes back to here even before the first event.
     */
    String place() {
        return "id: " + position + "\n\n";
    }

    /** Says that the stream lives, and how far it is, so that who comes back need not begin further up. */
    void beat() {
        context.runOnContext(here -> {
            if (!isOver() && !response().writeQueueFull()) {
                response().write(":\n" + place());
            }
        });
    }

    boolean isStuckSince(long moment) {
        long since = fullSince;
        return since != 0 && since - moment < 0;
    }

    void letGo() {
        context.runOnContext(here -> {
            if (!isOver()) {
                HangingUp.on(request.request());
            }
        });
    }

    /** The end of a stream that was well till now. */
    void end() {
        context.runOnContext(here -> {
            if (!isOver()) {
                response().end();
            }
        });
    }

    /** The end of a stream because this gateway ends; he comes back when another one, or the next, is there. */
    void endUntil(int comeBackMillis) {
        context.runOnContext(here -> {
            if (isOver()) {
                return;
            }
            if (response().writeQueueFull()) {
                // The rest of what he does not take would hold up the end.
                HangingUp.on(request.request());
            } else {
                response().end("retry: " + comeBackMillis + "\n" + place());
            }
        });
    }

    private boolean isOver() {
        return response().ended() || response().closed();
    }

    private void goOn() {
        if (reading || isOver() || isFull()) {
            return;
        }
        Tail.View view = source.tail().view();
        if (!view.reaches(position)) {
            readPage();
            return;
        }
        for (Tail.Frame frame : view.after(position)) {
            tell(frame.event(), frame.bytes());
            if (isFull()) {
                return;
            }
        }
        position = Math.max(position, view.head());
    }

    private void readPage() {
        reading = true;
        source.store()
                .ask(connection -> source.events().page(connection, position, scope, PAGE))
                .onComplete(page -> context.runOnContext(here -> {
                    reading = false;
                    if (isOver()) {
                        return;
                    }
                    if (page.failed()) {
                        LOG.warnf("A listener is let go at %d: %s", position, page.cause());
                        HangingUp.on(request.request());
                        return;
                    }
                    tellAll(page.result());
                }));
    }

    private void tellAll(FeedPage page) {
        for (FeedEvent event : page.events()) {
            tell(event, event.frame());
            if (isFull()) {
                return;
            }
        }
        position = Math.max(position, page.upTo());
        goOn();
    }

    private void tell(FeedEvent event, Buffer bytes) {
        position = event.seq();
        if (scope.covers(event)) {
            response().write(bytes);
        }
    }

    private boolean isFull() {
        if (!response().writeQueueFull()) {
            fullSince = 0;
            return false;
        }
        if (fullSince == 0) {
            fullSince = System.nanoTime();
            response().drainHandler(drained -> {
                fullSince = 0;
                goOn();
            });
        }
        return true;
    }
}
