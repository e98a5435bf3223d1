package vn.hue.ansinh.reporting.receipt;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.List;
import org.jboss.logging.Logger;

/** Every public key that ever signed a receipt: a receipt outlives the key it was signed with. */
@ApplicationScoped
public class PublicKeys {
    private static final Logger LOG = Logger.getLogger(PublicKeys.class);

    private final EntityManager database;
    private final SigningKey signingKey;
    private final Signatures signatures;

    PublicKeys(EntityManager database, SigningKey signingKey, Signatures signatures) {
        this.database = database;
        this.signingKey = signingKey;
        this.signatures = signatures;
    }

    @Transactional
    void publish(@Observes StartupEvent start) {
        PublicKey own = signingKey.publicKey();
        keep(own);
        signatures.believed().stream()
                .filter(this::keep)
                .forEach(key -> LOG.warnf(
                        "The earlier key %s was not among the published ones and is now; if it was there before, run"
                                + " ./ansinh audit and look who changed the table receipt_key",
                        key.kid()));
        if (!all().contains(own)) {
            throw new IllegalStateException("ANSINH_RECEIPT_SIGNING_KEY is a new key under the kid " + own.kid()
                    + ", which an older key has; give it a kid of its own.");
        }
        foreign()
                .forEach(kid -> LOG.warnf(
                        "The published key %s is not among ANSINH_RECEIPT_EARLIER_KEYS: nothing that it signed is believed,"
                                + " and no chain that it signed is signed further",
                        kid));
    }

    /** @return whether it was not there */
    private boolean keep(PublicKey key) {
        return database.createNativeQuery(
                                "insert into receipt_key (kid, x, y) values (:kid, :x, :y) on conflict (kid) do nothing")
                        .setParameter("kid", key.kid())
                        .setParameter("x", key.x())
                        .setParameter("y", key.y())
                        .executeUpdate()
                == 1;
    }

    /** The names of those that the settings name, and that are published no more: what they signed nobody can verify. */
    public List<String> missing() {
        List<PublicKey> published = all();
        return signatures.believed().stream()
                .filter(key -> !published.contains(key))
                .map(PublicKey::kid)
                .toList();
    }

    /** The names of those that are published, and that the settings do not name: perhaps nobody of us published them. */
    public List<String> foreign() {
        return all().stream()
                .filter(key -> !signatures.name(key))
                .map(PublicKey::kid)
                .toList();
    }

    List<PublicKey> all() {
        return database.createNativeQuery("select kid, x, y from receipt_key order by published_at, kid", Tuple.class)
                .getResultStream()
                .map(row -> key((Tuple) row))
                .toList();
    }

    private static PublicKey key(Tuple row) {
        return new PublicKey(row.get("kid", String.class), row.get("x", String.class), row.get("y", String.class));
    }
}
