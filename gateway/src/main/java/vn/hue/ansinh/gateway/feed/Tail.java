package vn.hue.ansinh.gateway.feed;

import io.vertx.core.buffer.Buffer;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
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
    private static final View NOTHING = new View(Long.MAX_VALUE, -1, List.of(), FeedEvents.Lost.NOTHING);

    /** One event and its bytes. */
    record Frame(FeedEvent event, Buffer bytes) {}

    /**
     * What is held at one moment.
     *
     * @param from every event after this number is held
     * @param head the last number that was looked at
     * @param lost numbers in between that nobody goes on from
     */
    record View(long from, long head, List<Frame> frames, FeedEvents.Lost lost) {

        boolean reaches(long position) {
            return position >= from && !lost.covers(position);
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

    /** What has become of the feed since the last look. */
    enum Growth {
        NOTHING,
        MORE,
        /** It is not the one that was told: its database was restored to an earlier state. */
        ANOTHER
    }

    private final Store store;
    private final FeedEvents events;
    private final AtomicReference<View> view = new AtomicReference<>(NOTHING);
    private volatile long furthest = NOTHING.head();

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

    /** The last number that was ever looked at here, whatever has become of the database since. */
    long furthest() {
        return Math.max(furthest, view().head());
    }

    synchronized Growth grow() {
        Growth growth = Growth.NOTHING;
        if (!isFilled()) {
            store.inTransaction(this::filled);
            growth = Growth.MORE;
        }
        for (boolean more = true; more; ) {
            View before = view();
            Optional<View> next = store.inTransaction(connection -> next(connection, before));
            if (next.isEmpty()) {
                return beginAnew();
            }
            view.set(next.get());
            more = view().head() > before.head();
            growth = more ? Growth.MORE : growth;
        }
        return growth;
    }

    private Optional<View> next(Connection connection, View before) throws SQLException {
        if (!events.goesOnFrom(connection, before.head())) {
            return Optional.empty();
        }
        FeedPage page = events.page(connection, before.head(), Scope.EVERYTHING, STEP);
        return Optional.of(add(connection, before, page.events(), page.upTo()));
    }

    private Growth beginAnew() {
        furthest = furthest();
        view.set(NOTHING);
        store.inTransaction(this::filled);
        return Growth.ANOTHER;
    }

    private View filled(Connection connection) throws SQLException {
        fill(connection);
        return view();
    }

    private View first(Connection connection) throws SQLException {
        long head = events.head(connection);
        List<FeedEvent> newest = events.newest(connection, head, FIRST);
        // A page may end before the head where the events are large.
        long upTo = newest.isEmpty() ? head : newest.get(newest.size() - 1).seq();
        // Further down events may be gone, and who asks for them is to be told so. Asked last, since tidying goes on.
        long from = Math.max(events.floor(connection), Math.max(0, head - FIRST));
        return add(connection, new View(from, upTo, List.of(), FeedEvents.Lost.NOTHING), newest, upTo);
    }

    private View add(Connection connection, View before, List<FeedEvent> more, long upTo) throws SQLException {
        List<Frame> frames = new ArrayList<>(before.frames());
        more.forEach(event -> frames.add(new Frame(event, event.frame())));
        long bytes = frames.stream().mapToLong(frame -> frame.bytes().length()).sum();
        long from = before.from();
        int drop = 0;
        while (frames.size() - drop > MOST_FRAMES || bytes > MOST_BYTES) {
            Frame oldest = frames.get(drop++);
            bytes -= oldest.bytes().length();
            from = oldest.event().seq();
        }
        // Asked last: what was lost is written down before anything is told behind it.
        return new View(from, upTo, List.copyOf(frames.subList(drop, frames.size())), events.lost(connection));
    }
}
