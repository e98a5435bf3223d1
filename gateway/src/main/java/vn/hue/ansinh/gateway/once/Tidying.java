package vn.hue.ansinh.gateway.once;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import vn.hue.ansinh.gateway.store.Background;
import vn.hue.ansinh.gateway.store.Store;
import vn.hue.ansinh.gateway.store.StoreAway;

/** Forgets answers after 7 days. Runs in each instance; what another one is about to forget is passed over. */
@ApplicationScoped
public class Tidying {
    /** In one transaction: a burst of a week ago must not be more than a connection has the patience for. */
    static final int AT_ONCE = 1_000;

    private static final String FORGET = """
        delete from idempotency where ctid = any (array(
          select ctid from idempotency where answered_at < now() - interval '7 days'
          order by answered_at limit %d for update skip locked))
        """.formatted(AT_ONCE);
    private static final Duration USUAL = Duration.ofHours(1);
    /** While the database is not there, or not yet. */
    private static final Duration SOON = Duration.ofMinutes(1);
    /** There is more; those who ask come in between. */
    private static final Duration MORE = Duration.ofMillis(50);

    private final Store store;
    private final Background thread = new Background("answers-tidying", this::goOn);

    Tidying(Store store) {
        this.store = store;
    }

    void onStart(@Observes StartupEvent event) {
        thread.start();
    }

    void onStop(@Observes ShutdownEvent event) {
        thread.stop();
    }

    private void goOn() {
        while (!thread.isStopping()) {
            thread.rest(tidy().toMillis());
        }
    }

    /** When to come again; who is away is told of by those who wait for him. */
    private Duration tidy() {
        try {
            return store.inTransaction(Tidying::forgetOldAnswers) < AT_ONCE ? USUAL : MORE;
        } catch (StoreAway away) {
            return SOON;
        }
    }

    static int forgetOldAnswers(Connection connection) throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement(FORGET)) {
            return delete.executeUpdate();
        }
    }
}
