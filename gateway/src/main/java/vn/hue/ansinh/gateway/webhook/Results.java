package vn.hue.ansinh.gateway.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;

/** Writes down what came of attempts, and decides whether and when there is another. */
@ApplicationScoped
class Results {
    /** Nothing is written of a delivery that nobody asks for any more and that went while it was under way. */
    private static final String LOG = """
        insert into webhook_attempt (delivery, began_at, millis, status, outcome)
        select id, ?, ?, ?, ? from webhook_delivery where id = ?
        """;

    private static final String STATE = """
        update webhook_delivery
        set state = ?, next_at = now() + make_interval(secs => ? / 1000.0),
            done_at = case when ? = 'WAITING' then null else now() end
        where id = ? and state = 'WAITING'
        """;
    /** By the address that was asked: its owner may have named another one while this was under way. */
    private static final String DISABLE = """
        update webhook set enabled = false, disabled_by = 'RECEIVER', version = version + 1
        where id = ? and url = ? and enabled
        """;

    /**
     * The webhook before its deliveries, as whoever changes or removes it does: otherwise he and a receiver would each
     * wait for what the other has.
     */
    private static final String TURN = "select from webhook where id = any (?) order by id for key share";

    /** Above and below the wait by a fifth, so that many who failed together do not come back together. */
    private static final double JITTER = 0.2;

    /** What becomes of a delivery, and how long it waits. */
    private record Next(String state, long waitMillis) {}

    private final List<Duration> waits;
    private final DeliveryCounts counts;

    Results(WebhookSettings settings, DeliveryCounts counts) {
        this.waits = settings.waits();
        this.counts = counts;
    }

    /**
     * Of many at once: three batches, whatever their number.
     *
     * @return what is to be told of them once that is committed
     */
    Runnable record(Connection connection, List<Carried> carried) throws SQLException {
        List<String> states = new ArrayList<>();
        awaitTurn(connection, carried);
        try (PreparedStatement log = connection.prepareStatement(LOG);
                PreparedStatement state = connection.prepareStatement(STATE);
                PreparedStatement disable = connection.prepareStatement(DISABLE)) {
            // In one order everywhere, so that two instances never wait for each other.
            for (Carried one : sorted(carried)) {
                log(log, one);
                Next next = nextOf(one);
                set(state, one.delivery(), next);
                states.add(next.state());
                if (one.outcome().kind() == Outcome.Kind.GONE) {
                    disable.setObject(1, one.delivery().webhook());
                    disable.setString(2, one.delivery().url());
                    disable.addBatch();
                }
            }
            log.executeBatch();
            state.executeBatch();
            disable.executeBatch();
        }
        return () -> states.forEach(counts::tried);
    }

    private static void awaitTurn(Connection connection, List<Carried> carried) throws SQLException {
        Object[] webhooks =
                carried.stream().map(one -> one.delivery().webhook()).distinct().toArray();
        try (PreparedStatement turn = connection.prepareStatement(TURN)) {
            turn.setArray(1, connection.createArrayOf("uuid", webhooks));
            turn.execute();
        }
    }

    private static List<Carried> sorted(List<Carried> carried) {
        return carried.stream()
                .sorted(Comparator.comparing(one -> one.delivery().webhook()))
                .toList();
    }

    private Next nextOf(Carried carried) {
        return switch (carried.outcome().kind()) {
            case DELIVERED -> new Next("DELIVERED", 0);
            case EXPIRED -> new Next("DEAD", 0);
            // Kept for the case that its owner switches it on again.
            case GONE -> new Next("WAITING", 0);
            default -> again(carried.delivery().tries());
        };
    }

    private Next again(int tries) {
        if (tries > waits.size()) {
            return new Next("DEAD", 0);
        }
        double stretch = ThreadLocalRandom.current().nextDouble(1 - JITTER, 1 + JITTER);
        return new Next("WAITING", (long) (waits.get(tries - 1).toMillis() * stretch));
    }

    private static void log(PreparedStatement insert, Carried carried) throws SQLException {
        Outcome outcome = carried.outcome();
        insert.setObject(1, outcome.began().atOffset(ZoneOffset.UTC));
        insert.setInt(2, outcome.millis());
        insert.setObject(3, outcome.status(), Types.INTEGER);
        insert.setString(4, outcome.kind().name());
        insert.setObject(5, carried.delivery().id());
        insert.addBatch();
    }

    private static void set(PreparedStatement update, Delivery delivery, Next next) throws SQLException {
        update.setString(1, next.state());
        update.setLong(2, next.waitMillis());
        update.setString(3, next.state());
        update.setObject(4, delivery.id());
        update.addBatch();
    }
}
