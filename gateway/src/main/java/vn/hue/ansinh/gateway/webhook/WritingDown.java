package vn.hue.ansinh.gateway.webhook;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jboss.logging.Logger;
import vn.hue.ansinh.gateway.store.Store;
import vn.hue.ansinh.gateway.store.StoreAway;

/** What came of deliveries, from when they come back until it is written down. */
final class WritingDown {
    private static final Logger LOG = Logger.getLogger(WritingDown.class);

    private final Queue<Carried> back = new ConcurrentLinkedQueue<>();
    private final Store store;
    private final Post post;
    private final UnderWay underWay;

    WritingDown(Store store, Post post, UnderWay underWay) {
        this.store = store;
        this.post = post;
        this.underWay = underWay;
    }

    /** Of any thread; everything else is the sender's. */
    void add(Carried one) {
        back.add(one);
    }

    /**
     * All that came back in a moment together: a commit for each would cost more than the sending.
     *
     * @return whether there was any
     */
    boolean allThatCame() {
        List<Carried> carried = cameBack();
        if (carried.isEmpty()) {
            return false;
        }
        boolean isKept = false;
        try {
            store.inTransaction(connection -> post.record(connection, carried)).run();
        } catch (StoreAway away) {
            isKept = back.addAll(carried);
            throw away;
        } catch (IllegalStateException refused) {
            // One that cannot be written, such as of a webhook that was removed meanwhile, keeps no other back.
            carried.forEach(this::alone);
        } finally {
            if (!isKept) {
                carried.forEach(underWay::leave);
            }
        }
        return true;
    }

    private List<Carried> cameBack() {
        List<Carried> carried = new ArrayList<>();
        for (Carried one = back.poll(); one != null; one = back.poll()) {
            carried.add(one);
        }
        return carried;
    }

    private void alone(Carried one) {
        try {
            store.inTransaction(connection -> post.record(connection, List.of(one)))
                    .run();
        } catch (StoreAway | IllegalStateException lost) {
            LOG.warnf("Not written down, so it is sent again: %s", lost);
        }
    }
}
