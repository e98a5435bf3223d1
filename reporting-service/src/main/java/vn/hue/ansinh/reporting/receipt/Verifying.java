package vn.hue.ansinh.reporting.receipt;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwa.AlgorithmConstraints.ConstraintType;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.lang.JoseException;
import vn.hue.ansinh.kit.problem.KeptJson;

/** Verifies receipts as anybody can: with nothing but the published keys. */
@ApplicationScoped
public class Verifying {
    private static final Logger LOG = Logger.getLogger(Verifying.class);
    private static final AlgorithmConstraints ONLY_OURS =
            new AlgorithmConstraints(ConstraintType.PERMIT, AlgorithmIdentifiers.ECDSA_USING_P256_CURVE_AND_SHA256);

    private final PublicKeys keys;
    private final ObjectMapper json;

    Verifying(PublicKeys keys, ObjectMapper json) {
        this.keys = keys;
        this.json = json;
    }

    /** @return what the receipt states; empty when no published key has signed it so */
    public Optional<Statement> verified(Receipt receipt) {
        try {
            return payload(receipt).flatMap(payload -> stated(receipt, payload));
        } catch (JoseException unreadable) {
            return unreadable(receipt, unreadable);
        }
    }

    private Optional<Statement> stated(Receipt receipt, String payload) {
        try {
            return Optional.of(KeptJson.read(json, payload, Statement.class));
        } catch (IllegalStateException unreadable) {
            return unreadable(receipt, unreadable);
        }
    }

    private static Optional<Statement> unreadable(Receipt receipt, Exception why) {
        LOG.warnf(
                "The receipt of version %d of report %s cannot be read: %s", receipt.version(), receipt.report(), why);
        return Optional.empty();
    }

    private Optional<String> payload(Receipt receipt) throws JoseException {
        JsonWebSignature signature = new JsonWebSignature();
        signature.setAlgorithmConstraints(ONLY_OURS);
        signature.setCompactSerialization(receipt.jws());
        Optional<PublicKey> key = keys.all().stream()
                .filter(known -> known.kid().equals(signature.getKeyIdHeaderValue()))
                .findFirst();
        if (key.isEmpty()) {
            return Optional.empty();
        }
        signature.setKey(JsonWebKey.Factory.newJwk(parts(key.get())).getKey());
        return signature.verifySignature() ? Optional.of(signature.getPayload()) : Optional.empty();
    }

    private static Map<String, Object> parts(PublicKey key) {
        return new HashMap<>(Map.of("kty", key.kty(), "crv", key.crv(), "x", key.x(), "y", key.y()));
    }
}
