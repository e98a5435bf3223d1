package vn.hue.ansinh.gateway.feed;

import io.vertx.core.buffer.Buffer;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import vn.hue.ansinh.gateway.store.Store;

/**
 * The newest events in memory, each written out once for all listeners. Who stands further back reads the table until
 * he has come this far.
 */
@ApplicationScoped
class Tail {
    private static final int MOST_FRAMES = 2_000;
    private static final long MOST_BYTES = 8_000_000;
    private static final int FIRST = 500;
    private static final int STEP = 500;
    private static final View NOTHING = new View(Long.MAX_VALUE, -1, List.of());

    /** One event and its bytes. */
    record Frame(FeedEvent event, Buffer bytes) {}

    /**
     * What is held at one moment.
     *
     * @param from every event after this number is held
     * @param head the last number that was looked at
     */
    record View(long from, long head, List<Frame> frames) {

        boolean reaches(long position) {
            return position >= from;
        }

        List<Frame> after(long position) {
            int low = 0;
            int high = frames.size();
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (frames.get(middle).event().seq() <= position) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            return frames.subList(low, frames.size());
        }
    }

    private final Store store;
    private final FeedEvents events;
    private final AtomicReference<View> view = new AtomicReference<>(NOTHING);

    Tail(Store store, FeedEvents events) {
        this.store = store;
        this.events = events;
    }

    View view() {
        return Objects.requireNonNull(view.get());
    }

    /** Before this, nobody can be told where "now" is. */
    boolean isFilled() {
        return view() != NOTHING;
    }

    /** For whoever comes before the bell has rung. He waits for nobody: a connection is all that he may hold. */
    void fill(Connection connection) throws SQLException {
        if (!isFilled()) {
            view.compareAndSet(NOTHING, first(connection));
        }
    }

    /** True when there was something new. */
    synchronized boolean grow() {
        boolean grown = !isFilled();
        if (grown) {
            store.inTransaction(connection -> {
                fill(connection);
                return view();
            });
        }
        for (boolean more = true; more; ) {
            View before = view();
            FeedPage page =
                    store.inTransaction(connection -> events.page(connection, before.head(), Scope.EVERYTHING, STEP));
            view.set(add(before, page.events(), page.upTo()));
            grown |= view().head() > before.head();
            more = page.more();
        }
        return grown;
    }

    private View first(Connection connection) throws SQLException {
        long head = events.head(connection);
        List<FeedEvent> newest = events.newest(connection, head, FIRST);
        // A page may end before the head where the events are large.
        long upTo = newest.isEmpty() ? head : newest.get(newest.size() - 1).seq();
        // Further down events may be gone, and who asks for them is to be told so. Asked last, since tidying goes on.
        long from = Math.max(events.floor(connection), Math.max(0, head - FIRST));
        return add(new View(from, upTo, List.of()), newest, upTo);
    }

    private static View add(View before, List<FeedEvent> events, long upTo) {
        List<Frame> frames = new ArrayList<>(before.frames());
        events.forEach(event -> frames.add(new Frame(event, event.frame())));
        long bytes = frames.stream().mapToLong(frame -> frame.bytes().length()).sum();
        long from = before.from();
        int drop = 0;
        while (frames.size() - drop > MOST_FRAMES || bytes > MOST_BYTES) {
            Frame oldest = frames.get(drop++);
            bytes -= oldest.bytes().length();
            from = oldest.event().seq();
        }
        return new View(from, upTo, List.copyOf(frames.subList(drop, frames.size())));
    }
}
