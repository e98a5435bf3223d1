package vn.hue.ansinh.gateway.webhook;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Future;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import vn.hue.ansinh.gateway.feed.Rung;
import vn.hue.ansinh.gateway.store.Absence;
import vn.hue.ansinh.gateway.store.Background;
import vn.hue.ansinh.gateway.store.Store;
import vn.hue.ansinh.gateway.store.StoreAway;

/**
 * Carries deliveries out; every instance does so, and they take from one table. A receiver that hangs, or answers
 * late, holds a few places of its own, and all such together half of them, so the others do not wait for it.
 */
@ApplicationScoped
public class Posting {
    private static final Logger LOG = Logger.getLogger(Posting.class);
    private static final long SLOW_POLL_MILLIS = 500;
    /** A look costs the same for one free place as for many, so those that become free in a moment are filled together. */
    private static final long GATHERING_MILLIS = 5;
    /** What is under way when the end comes may come back for so long. */
    private static final Duration FAREWELL = Duration.ofSeconds(3);
    /** He passes twice a second when there is nothing to do; a slow database may take him so long. */
    private static final Duration LONGEST_PASS = Duration.ofSeconds(15);

    private final Store store;
    private final Post post;
    private final Sending sending;
    private final UnderWay underWay;
    private final WritingDown writing;
    private final Semaphore bell = new Semaphore(0);
    private final Absence absence = new Absence(LOG, "Webhooks wait, nothing is lost");
    private volatile Instant lastPass = Instant.EPOCH;
    private final Background thread = new Background("webhook-posting", this::work);

    Posting(Store store, Post post, Sending sending, WebhookSettings settings) {
        this.store = store;
        this.post = post;
        this.sending = sending;
        this.underWay = new UnderWay(settings);
        this.writing = new WritingDown(store, post, underWay);
    }

    void onStart(@Observes StartupEvent event) {
        start();
    }

    void onStop(@Observes ShutdownEvent event) {
        stop();
    }

    void hear(@Observes Rung rung) {
        ring();
    }

    void start() {
        thread.start();
    }

    void stop() {
        thread.stop();
    }

    void ring() {
        bell.release();
    }

    /** Without keys there are no webhooks, and nobody misses their sender. */
    public boolean isWanted() {
        return post.isOpen();
    }

    /** Whether deliveries are taken here, and what came of them is written down. */
    public boolean isAtWork() {
        return lastPass.plus(LONGEST_PASS).isAfter(Instant.now());
    }

    private void work() {
        if (!post.isOpen()) {
            LOG.warn("No webhooks without ansinh.webhooks.secrets-key and ansinh.webhooks.signing-key");
            return;
        }
        while (!thread.isStopping()) {
            try {
                if (store.isOpen() && pass()) {
                    thread.rest(GATHERING_MILLIS);
                } else {
                    awaitBell();
                }
            } catch (StoreAway away) {
                absence.noticed(away);
                thread.rest(SLOW_POLL_MILLIS);
            }
        }
        lastPass = Instant.EPOCH;
        takeLeave();
    }

    /** What a receiver has taken by now is not sent to him again; what comes back later, or not at all, is. */
    private void takeLeave() {
        long end = System.nanoTime() + FAREWELL.toNanos();
        try {
            writing.allThatCame();
            while (!underWay.isEmpty() && System.nanoTime() < end) {
                awaitBell();
                writing.allThatCame();
            }
        } catch (StoreAway away) {
            LOG.infof("Sent again by the next sender, since it cannot be written down: %s", away.getMessage());
        }
    }

    /** Whether it is worth looking again at once. */
    private boolean pass() {
        boolean some = carrySome();
        lastPass = Instant.now();
        return some;
    }

    private boolean carrySome() {
        store.inTransaction(post::nameTypes);
        absence.over();
        boolean some = writing.allThatCame();
        some |= carry(underWay.room(), post::take);
        some |= carry(underWay.roomForTheSlow(), post::takeMore);
        return some;
    }

    /** Takes as many as find room. */
    @FunctionalInterface
    private interface Taking {
        List<Delivery> into(Connection connection, UnderWay.Room room) throws SQLException;
    }

    private boolean carry(UnderWay.Room room, Taking taking) {
        if (room.isNone()) {
            return false;
        }
        List<Delivery> taken = store.inTransaction(connection -> taking.into(connection, room));
        taken.forEach(this::carry);
        return !taken.isEmpty();
    }

    private void carry(Delivery delivery) {
        underWay.take(delivery);
        boolean setOut = false;
        try {
            attempt(delivery).otherwise(unforeseen -> broken(Instant.now())).onSuccess(outcome -> {
                writing.add(new Carried(delivery, outcome));
                ring();
            });
            setOut = true;
        } finally {
            if (!setOut) {
                underWay.giveBack(delivery);
            }
        }
    }

    private Future<Outcome> attempt(Delivery delivery) {
        Instant now = Instant.now();
        if (delivery.body().isEmpty()) {
            return Future.succeededFuture(new Outcome(now, 0, null, Outcome.Kind.EXPIRED));
        }
        try {
            return sending.send(delivery.url(), post.headers(delivery, now), delivery.body());
        } catch (IllegalStateException unsigned) {
            // One secret that does not open, perhaps sealed under a former key, is no reason to keep the others
            // waiting.
            LOG.errorf(unsigned, "No signature for webhook %s", delivery.webhook());
            return Future.succeededFuture(broken(now));
        }
    }

    private static Outcome broken(Instant began) {
        return new Outcome(began, 0, null, Outcome.Kind.BROKEN);
    }

    private void awaitBell() {
        try {
            if (bell.tryAcquire(SLOW_POLL_MILLIS, TimeUnit.MILLISECONDS)) {
                bell.drainPermits();
            }
        } catch (InterruptedException hurry) {
            Thread.currentThread().interrupt();
        }
    }
}
