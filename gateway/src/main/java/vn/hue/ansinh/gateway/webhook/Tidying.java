package vn.hue.ansinh.gateway.webhook;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.jboss.logging.Logger;
import vn.hue.ansinh.gateway.store.Background;
import vn.hue.ansinh.gateway.store.Store;
import vn.hue.ansinh.gateway.store.StoreAway;

/**
 * Forgets deliveries that were done long ago, and those that nobody asks for, beside the sending, which waits for none of
 * it. Runs in each instance; what another one is about to forget is passed over. What another key has sealed is sealed anew
 * with that of today.
 */
@ApplicationScoped
public class Tidying {
    /** In one transaction: a burst of a month ago must not be more than a connection has the patience for. */
    static final int AT_ONCE = 1_000;

    private static final Logger LOG = Logger.getLogger(Tidying.class);
    private static final String FORGET = """
        delete from webhook_delivery where id = any (array(
          select id from webhook_delivery where state <> 'WAITING' and done_at < ?
          order by done_at limit %d for update skip locked))
        """.formatted(AT_ONCE);
    /** To a webhook that was changed nothing goes until it is swept. */
    private static final Duration USUAL = Duration.ofSeconds(5);
    /** While the database is not there, or not yet. */
    private static final Duration LATER = Duration.ofMinutes(1);
    /** There is more; those who send come in between. */
    private static final Duration MORE = Duration.ofMillis(50);

    private final Store store;
    private final Secrets secrets;
    private final WebhookSettings settings;
    private boolean sealedAnew;
    private final Background thread = new Background("deliveries-tidying", this::goOn);

    Tidying(Store store, Secrets secrets, WebhookSettings settings) {
        this.store = store;
        this.secrets = secrets;
        this.settings = settings;
    }

    void onStart(@Observes StartupEvent event) {
        thread.start();
    }

    void onStop(@Observes ShutdownEvent event) {
        thread.stop();
    }

    private void goOn() {
        while (!thread.isStopping()) {
            thread.rest((store.isOpen() ? tidy() : LATER).toMillis());
        }
    }

    /** When to come again. */
    private Duration tidy() {
        try {
            sealAnew();
            Instant before = Instant.now().minus(settings.keep());
            boolean more = store.inTransaction(Sweeping::sweep);
            more |= store.inTransaction(connection -> forgetDoneBefore(connection, before)) == AT_ONCE;
            return more ? MORE : USUAL;
        } catch (StoreAway | IllegalStateException failure) {
            LOG.warnf("Old deliveries and seals stay a while longer: %s", failure);
            return LATER;
        }
    }

    /** Once is enough: whoever names another key starts anew. */
    private void sealAnew() {
        if (!sealedAnew) {
            store.inTransaction(secrets::sealAnew);
            sealedAnew = true;
        }
    }

    static int forgetDoneBefore(Connection connection, Instant before) throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement(FORGET)) {
            delete.setObject(1, before.atOffset(ZoneOffset.UTC));
            return delete.executeUpdate();
        }
    }
}
