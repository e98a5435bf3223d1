package vn.hue.ansinh.reporting.receipt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.security.spec.ECParameterSpec;
import java.util.Optional;
import org.jose4j.jwk.EcJwkGenerator;
import org.jose4j.jwk.EllipticCurveJsonWebKey;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.keys.EllipticCurves;
import org.junit.jupiter.api.Test;

class SigningKeyTest {

    @Test
    void signsWithTheKeyThatIsSet() throws Exception {
        EllipticCurveJsonWebKey set = aKey(EllipticCurves.P256, "receipts-2023");

        SigningKey key = signingKey(set.toJson(OutputControlLevel.INCLUDE_PRIVATE));

        JsonWebSignature signature = new JsonWebSignature();
        signature.setCompactSerialization(key.sign("{\"version\":1}"));
        signature.setKey(set.getPublicKey());
        assertTrue(signature.verifySignature());
        assertEquals("receipts-2023", signature.getKeyIdHeaderValue());
        assertEquals("receipts-2023", key.publicKey().kid());
    }

    @Test
    void isNoPublicKeyNoOtherCurveNoOtherKindAndHasAName() throws Exception {
        assertRefused(aKey(EllipticCurves.P256, "a").toJson(OutputControlLevel.PUBLIC_ONLY));
        assertRefused(aKey(EllipticCurves.P384, "a").toJson(OutputControlLevel.INCLUDE_PRIVATE));
        assertRefused(aKey(EllipticCurves.P256, null).toJson(OutputControlLevel.INCLUDE_PRIVATE));
        assertRefused(RsaJwkGenerator.generateJwk(2048).toJson(OutputControlLevel.INCLUDE_PRIVATE));
        assertRefused("");
        assertRefused("{\"kty\": \"EC\", \"d\": \"secret\"}");
    }

    private static void assertRefused(String json) {
        IllegalStateException refused = assertThrows(IllegalStateException.class, () -> signingKey(json));
        assertTrue(refused.getMessage().startsWith("ANSINH_RECEIPT_SIGNING_KEY"));
        assertFalse(refused.getMessage().contains("secret"));
        assertNull(refused.getCause());
    }

    private static SigningKey signingKey(String json) {
        return new SigningKey(() -> Optional.of(json));
    }

    private static EllipticCurveJsonWebKey aKey(ECParameterSpec curve, String kid) throws Exception {
        EllipticCurveJsonWebKey key = EcJwkGenerator.generateJwk(curve);
        key.setKeyId(kid);
        return key;
    }
}
