package vn.hue.ansinh.endtoend.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwa.AlgorithmConstraints.ConstraintType;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.VerificationJwkSelector;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.lang.JoseException;
import vn.hue.ansinh.endtoend.door.Door;

/** Verifies receipts as their holder can at home: with the published keys, without asking anybody. */
final class Receipts {
    private final List<JsonWebKey> keys;

    Receipts(JsonNode publishedKeys) {
        try {
            this.keys = new JsonWebKeySet(publishedKeys.toString()).getJsonWebKeys();
        } catch (JoseException unreadable) {
            throw new IllegalStateException("The published keys are no key set", unreadable);
        }
    }

    /** What the receipt states, once its signature is proved. */
    JsonNode stated(JsonNode receipt) {
        try {
            JsonWebSignature signature = new JsonWebSignature();
            signature.setAlgorithmConstraints(new AlgorithmConstraints(
                    ConstraintType.PERMIT, AlgorithmIdentifiers.ECDSA_USING_P256_CURVE_AND_SHA256));
            signature.setCompactSerialization(receipt.get("jws").asText());
            signature.setKey(
                    new VerificationJwkSelector().select(signature, keys).getKey());
            if (!signature.verifySignature()) {
                throw new IllegalStateException("The receipt is not signed with the published key: " + receipt);
            }
            return Door.JSON.readTree(signature.getPayload());
        } catch (JoseException | com.fasterxml.jackson.core.JsonProcessingException unreadable) {
            throw new IllegalStateException("The receipt cannot be read: " + receipt, unreadable);
        }
    }
}
