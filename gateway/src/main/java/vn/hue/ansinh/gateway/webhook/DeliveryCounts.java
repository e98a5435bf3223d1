package vn.hue.ansinh.gateway.webhook;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.jboss.logging.Logger;
import vn.hue.ansinh.gateway.store.Store;

/**
 * Tells those who run it what becomes of deliveries: each try of this process, by its end, and how many wait or are dead
 * in the database, which all processes tell alike.
 */
@ApplicationScoped
class DeliveryCounts {
    private static final Logger LOG = Logger.getLogger(DeliveryCounts.class);
    /** Nobody does anything else where there are more, and counting them would only take longer. */
    private static final int MOST = 1_000_000;

    private static final String WAITING = "WAITING";
    private static final String BACKLOG = """
        select (select count(*) from (select from webhook_delivery where state = 'WAITING' limit %1$d) w) as waiting,
               (select count(*) from (select from webhook_delivery where state = 'DEAD' limit %1$d) d) as dead
        """.formatted(MOST);
    private final Store store;
    private final WebhookSettings settings;
    private final MeterRegistry metrics;
    private final AtomicLong waiting;
    private final AtomicLong dead;
    private final AtomicBoolean counting = new AtomicBoolean();

    DeliveryCounts(Store store, WebhookSettings settings, MeterRegistry metrics) {
        this.store = store;
        this.settings = settings;
        this.metrics = metrics;
        this.waiting = backlog("waiting");
        this.dead = backlog("dead");
        // Told from the start, or the first one that dies would be no change.
        List.of("DELIVERED", WAITING, "DEAD").forEach(this::tries);
    }

    private AtomicLong backlog(String state) {
        AtomicLong backlog = new AtomicLong();
        metrics.gauge("ansinh.webhook.backlog", Tags.of("state", state), backlog);
        return backlog;
    }

    void begin(@Observes StartupEvent event, Vertx vertx) {
        vertx.setPeriodic(settings.countEvery().toMillis(), now -> look());
    }

    /** Of a database that is away nothing new is told; one that is slow is asked again once it has answered. */
    private void look() {
        if (store.isOpen() && counting.compareAndSet(false, true)) {
            store.askForUs(this::count)
                    .onFailure(failure -> LOG.debugf("Not counted: %s", failure))
                    .onComplete(done -> counting.set(false));
        }
    }

    private boolean count(Connection connection) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(BACKLOG);
                ResultSet row = select.executeQuery()) {
            row.next();
            waiting.set(row.getLong("waiting"));
            dead.set(row.getLong("dead"));
            return true;
        }
    }

    /** @param state which the delivery has now; one that waits has failed and comes again */
    void tried(String state) {
        tries(state).increment();
    }

    private Counter tries(String state) {
        String outcome = state.equals(WAITING) ? "failed" : state.toLowerCase(Locale.ROOT);
        return metrics.counter("ansinh.webhook.tries", "outcome", outcome);
    }
}
