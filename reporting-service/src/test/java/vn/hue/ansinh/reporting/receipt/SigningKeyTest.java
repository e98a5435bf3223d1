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
import org.jose4j.jwk.JsonWebKey;
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

    @Test
    void believesItsOwnKeyAndThoseBeforeItThatTheSettingsNameAndNoOther() throws Exception {
        EllipticCurveJsonWebKey earlier = aKey(EllipticCurves.P256, "receipts-2022");
        EllipticCurveJsonWebKey forged = aKey(EllipticCurves.P256, "receipts-2021");
        String named = "{\"keys\": [" + earlier.toJson(OutputControlLevel.PUBLIC_ONLY) + "]}";
        ReceiptSettings settings = settings(
                aKey(EllipticCurves.P256, "receipts-2023").toJson(OutputControlLevel.INCLUDE_PRIVATE),
                Optional.of(named));
        Signatures signatures = new Signatures(new SigningKey(settings), settings);

        assertEquals(Optional.of("x"), signatures.payload(signatures.sign("x")));
        assertEquals(Optional.of("x"), signatures.payload(signed(earlier)));
        assertEquals(Optional.empty(), signatures.payload(signed(forged)));
        forged.setKeyId("receipts-2022");
        assertEquals(Optional.empty(), signatures.payload(signed(forged)), "under the name of another");
    }

    @Test
    void doesWithoutNoKeyBeforeItThatCannotBeRead() throws Exception {
        assertEarlierRefused("receipts-2022");
        assertEarlierRefused("{\"keys\": 1}");
        assertEarlierRefused("{}");
        assertEarlierRefused("{\"keys\": [{\"kty\": \"EC\", \"kid\": \"a\"}]}");
        assertEarlierRefused(setOf(aKey(EllipticCurves.P384, "a")));
        assertEarlierRefused(setOf(aKey(EllipticCurves.P256, null)));
        assertEarlierRefused(setOf(RsaJwkGenerator.generateJwk(2048)));
    }

    private static String setOf(JsonWebKey key) {
        return "{\"keys\": [" + key.toJson(OutputControlLevel.PUBLIC_ONLY) + "]}";
    }

    private static void assertEarlierRefused(String set) throws Exception {
        String own = aKey(EllipticCurves.P256, "receipts-2023").toJson(OutputControlLevel.INCLUDE_PRIVATE);
        ReceiptSettings settings = settings(own, Optional.of(set));
        SigningKey key = new SigningKey(settings);
        IllegalStateException refused =
                assertThrows(IllegalStateException.class, () -> new Signatures(key, settings), set);
        assertTrue(refused.getMessage().startsWith("ANSINH_RECEIPT_EARLIER_KEYS"));
        assertNull(refused.getCause());
    }

    private static String signed(EllipticCurveJsonWebKey key) {
        return new SigningKey(settings(key.toJson(OutputControlLevel.INCLUDE_PRIVATE), Optional.empty())).sign("x");
    }

    private static void assertRefused(String json) {
        IllegalStateException refused = assertThrows(IllegalStateException.class, () -> signingKey(json));
        assertTrue(refused.getMessage().startsWith("ANSINH_RECEIPT_SIGNING_KEY"));
        assertFalse(refused.getMessage().contains("secret"));
        assertNull(refused.getCause());
    }

    private static SigningKey signingKey(String json) {
        return new SigningKey(settings(json, Optional.empty()));
    }

    private static ReceiptSettings settings(String signingKey, Optional<String> earlierKeys) {
        return new ReceiptSettings() {
            @Override
            public Optional<String> signingKey() {
                return Optional.of(signingKey);
            }

            @Override
            public Optional<String> earlierKeys() {
                return earlierKeys;
            }
        };
    }

    private static EllipticCurveJsonWebKey aKey(ECParameterSpec curve, String kid) throws Exception {
        EllipticCurveJsonWebKey key = EcJwkGenerator.generateJwk(curve);
        key.setKeyId(kid);
        return key;
    }
}
