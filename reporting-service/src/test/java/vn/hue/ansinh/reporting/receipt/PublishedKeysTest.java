package vn.hue.ansinh.reporting.receipt;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItems;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.UUID;
import org.jose4j.jwk.EcJwkGenerator;
import org.jose4j.jwk.EllipticCurveJsonWebKey;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.keys.EllipticCurves;
import org.junit.jupiter.api.Test;
import vn.hue.ansinh.kit.testing.RealParts;
import vn.hue.ansinh.reporting.OnRealParts;
import vn.hue.ansinh.reporting.Party;

/** A receipt outlives the key that signed it only where the key stays published. */
@QuarkusTest
@WithTestResource(RealParts.class)
class PublishedKeysTest extends OnRealParts {

    @Inject
    EntityManager database;

    @Inject
    SigningKey own;

    @Inject
    PublicKeys keys;

    @Test
    void aKeyThatIsTakenFromThePublishedOnesIsMissed() {
        try {
            takeAway(own.publicKey().kid());

            check().body("faults.record", contains("key " + own.publicKey().kid()))
                    .body("faults.kind", contains("MISSING"));
        } finally {
            starts(keys);
        }
        check().body("faults", empty());
    }

    @Test
    void aStartPublishesEveryKeyThatTheSettingsName() throws Exception {
        EllipticCurveJsonWebKey earlier = EcJwkGenerator.generateJwk(EllipticCurves.P256);
        earlier.setKeyId("of-last-year-" + UUID.randomUUID());
        String named = "{\"keys\": [" + earlier.toJson(OutputControlLevel.PUBLIC_ONLY) + "]}";

        starts(new PublicKeys(database, own, new Signatures(own, settings(named))));

        Party.with(null, "leader")
                .asks()
                .get("/api/v1/receipt-keys")
                .then()
                .body("keys.kid", hasItems(earlier.getKeyId(), own.publicKey().kid()));
    }

    private void takeAway(String kid) {
        desk.run("alter table receipt_key disable trigger frozen; delete from receipt_key where kid = '" + kid
                + "'; alter table receipt_key enable trigger frozen");
    }

    private static void starts(PublicKeys keys) {
        QuarkusTransaction.requiringNew().run(() -> keys.publish(new StartupEvent()));
    }

    private static ReceiptSettings settings(String earlierKeys) {
        return new ReceiptSettings() {
            @Override
            public Optional<String> signingKey() {
                return Optional.empty();
            }

            @Override
            public Optional<String> earlierKeys() {
                return Optional.of(earlierKeys);
            }
        };
    }

    private static ValidatableResponse check() {
        return Party.with(null, "leader")
                .asks()
                .get("/api/v1/audit/check")
                .then()
                .statusCode(200);
    }
}
