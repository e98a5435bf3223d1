package vn.hue.ansinh.gateway.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;

/** Writes down what came of an attempt, and decides whether and when there is another. */
@ApplicationScoped
class Results {
    private static final String LOG =
            "insert into webhook_attempt (delivery, began_at, millis, status, outcome) values (?, ?, ?, ?, ?)";
    private static final String STATE = """
        update webhook_delivery
        set state = ?, next_at = now() + make_interval(secs => ? / 1000.0),
            done_at = case when ? = 'WAITING' then null else now() end
        where id = ? and state = 'WAITING'
        """;
    private static final String DISABLE = """
        update webhook set enabled = false, disabled_by = 'RECEIVER', version = version + 1
        where id = ? and enabled
        """;
    private static final String TIDY = "delete from webhook_delivery where state <> 'WAITING' and done_at < ?";

    /** Above and below the wait by a fifth, so that many who failed together do not come back together. */
    private static final double JITTER = 0.2;

    private final List<Duration> waits;

    Results(WebhookSettings settings) {
        this.waits = settings.waits();
    }

    void record(Connection connection, Delivery delivery, Outcome outcome) throws SQLException {
        log(connection, delivery, outcome);
        switch (outcome.kind()) {
            case DELIVERED -> set(connection, delivery, "DELIVERED", 0);
            case EXPIRED -> set(connection, delivery, "DEAD", 0);
            case GONE -> {
                // Kept for the case that its owner switches it on again.
                set(connection, delivery, "WAITING", 0);
                disable(connection, delivery);
            }
            default -> tryAgain(connection, delivery);
        }
    }

    void tidy(Connection connection, Instant before) throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement(TIDY)) {
            delete.setObject(1, before.atOffset(ZoneOffset.UTC));
            delete.executeUpdate();
        }
    }

    private void tryAgain(Connection connection, Delivery delivery) throws SQLException {
        if (delivery.tries() > waits.size()) {
            set(connection, delivery, "DEAD", 0);
        } else {
            double stretch = ThreadLocalRandom.current().nextDouble(1 - JITTER, 1 + JITTER);
            set(connection, delivery, "WAITING", (long)
                    (waits.get(delivery.tries() - 1).toMillis() * stretch));
        }
    }

    private static void log(Connection connection, Delivery delivery, Outcome outcome) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(LOG)) {
            insert.setObject(1, delivery.id());
            insert.setObject(2, outcome.began().atOffset(ZoneOffset.UTC));
            insert.setInt(3, outcome.millis());
            insert.setObject(4, outcome.status(), Types.INTEGER);
            insert.setString(5, outcome.kind().name());
            insert.executeUpdate();
        }
    }

    private static void set(Connection connection, Delivery delivery, String state, long waitMillis)
            throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(STATE)) {
            update.setString(1, state);
            update.setLong(2, waitMillis);
            update.setString(3, state);
            update.setObject(4, delivery.id());
            update.executeUpdate();
        }
    }

    private static void disable(Connection connection, Delivery delivery) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(DISABLE)) {
            update.setObject(1, delivery.webhook());
            update.executeUpdate();
        }
    }
}
