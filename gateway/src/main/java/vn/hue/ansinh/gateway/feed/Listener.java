package vn.hue.ansinh.gateway.feed;

import io.vertx.core.Context;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.RoutingContext;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.gateway.store.Store;

/**
 * One who listens: he gets what comes after his position, first from the table, then from memory. A listener who takes
 * no bytes holds no more than one full queue of them, of a long event too, and is let go in the end; his last id leads
 * him back.
 */
final class Listener {
    private static final Logger LOG = Logger.getLogger(Listener.class);
    /** No more than he can be told at once: what he does not take is read again. */
    private static final FeedEvents.Most PAGE = new FeedEvents.Most(200, Outlet.QUEUE_BYTES);

    /** What all listeners share. */
    record Source(Store store, FeedEvents events, Tail tail, LongFrames longFrames) {}

    private final RoutingContext request;
    private final Context context;
    private final Outlet outlet;
    private final Scope scope;
    private final Source source;
    private final AtomicBoolean called = new AtomicBoolean();
    private long position;
    private boolean reading;
    private @Nullable Pieces pieces;

    Listener(RoutingContext request, Scope scope, long position, Source source) {
        this.request = request;
        this.context = request.vertx().getOrCreateContext();
        this.outlet = new Outlet(request, this::goOn);
        this.scope = scope;
        this.source = source;
        this.position = position;
        request.addEndHandler(over -> source.longFrames().leave(this));
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
            if (!outlet.isOver() && pieces == null && !outlet.isFull()) {
                outlet.write(":\n" + place());
                // He may wait for room.
                goOn();
            }
        });
    }

    boolean isStuckSince(long moment) {
        return outlet.isStuckSince(moment);
    }

    void letGo() {
        context.runOnContext(here -> {
            if (!outlet.isOver()) {
                outlet.hangUp();
            }
        });
    }

    /** The end of a stream that was well till now. */
    void end() {
        context.runOnContext(here -> {
            if (!outlet.isOver()) {
                outlet.end();
            }
        });
    }

    /** The end of a stream because this gateway ends; he comes back when another one, or the next, is there. */
    void endUntil(int comeBackMillis) {
        context.runOnContext(here -> {
            if (outlet.isOver()) {
                return;
            }
            if (pieces != null || outlet.isFull()) {
                // The rest of what he does not take would hold up the end.
                outlet.hangUp();
            } else {
                outlet.end("retry: " + comeBackMillis + "\n" + place());
            }
        });
    }

    private void goOn() {
        if (reading || outlet.isOver() || outlet.isFull() || !tellPieces()) {
            return;
        }
        Tail.View view = source.tail().view();
        if (!view.reaches(position)) {
            readPage();
            return;
        }
        for (Tail.Frame frame : view.after(position)) {
            if (!tell(frame.event(), frame.bytes())) {
                return;
            }
        }
        position = Math.max(position, view.head());
    }

    private void readPage() {
        reading = true;
        source.store()
                .catchUp(request, connection -> source.events().page(connection, position, scope, PAGE))
                .onComplete(page -> context.runOnContext(here -> {
                    reading = false;
                    if (outlet.isOver()) {
                        return;
                    }
                    if (page.failed()) {
                        LOG.warnf("A listener is let go at %d: %s", position, page.cause());
                        outlet.hangUp();
                        return;
                    }
                    tellAll(page.result());
                }));
    }

    private void tellAll(FeedPage page) {
        for (FeedEvent event : page.events()) {
            if (!tell(event, event.frame())) {
                return;
            }
        }
        position = Math.max(position, page.upTo());
        goOn();
    }

    /** Whether there can be more at once. */
    private boolean tell(FeedEvent event, Buffer bytes) {
        if (scope.covers(event)) {
            if (bytes.length() > Outlet.QUEUE_BYTES) {
                return tellLong(event, bytes);
            }
            outlet.write(bytes);
        }
        position = event.seq();
        return !outlet.isFull();
    }

    private boolean tellLong(FeedEvent event, Buffer bytes) {
        Optional<Buffer> held = source.longFrames().hold(this, event.seq(), bytes);
        if (held.isEmpty()) {
            return false;
        }
        position = event.seq();
        pieces = new Pieces(held.get(), Outlet.QUEUE_BYTES);
        return tellPieces();
    }

    private boolean tellPieces() {
        Pieces rest = pieces;
        while (rest != null && !rest.isOver()) {
            outlet.write(rest.next());
            if (outlet.isFull()) {
                return false;
            }
        }
        if (rest != null) {
            pieces = null;
            source.longFrames().leave(this);
        }
        return true;
    }
}
