package vn.hue.ansinh.reporting.receipt;

import io.quarkus.runtime.LaunchMode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.jose4j.jwk.EcJwkGenerator;
import org.jose4j.jwk.EllipticCurveJsonWebKey;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.keys.EllipticCurves;
import org.jose4j.lang.JoseException;

/** The service's own key. Tests and development make one up; anywhere else there is no start without one. */
@ApplicationScoped
public class SigningKey {
    private static final String WANTED =
            "ANSINH_RECEIPT_SIGNING_KEY must hold a private EC P-256 key as a JSON Web Key with a kid.";

    private final EllipticCurveJsonWebKey key;

    SigningKey(ReceiptSettings settings) {
        key = settings.signingKey().map(SigningKey::read).orElseGet(SigningKey::madeUp);
    }

    private static EllipticCurveJsonWebKey read(String json) {
        try {
            if (JsonWebKey.Factory.newJwk(json) instanceof EllipticCurveJsonWebKey key
                    && key.getPrivateKey() != null
                    && key.getKeyId() != null
                    && EllipticCurves.getName(key.getECPublicKey().getParams().getCurve())
                            .equals("P-256")) {
                return key;
            }
        } catch (JoseException unreadable) {
            // The cause may quote the key: it goes neither into the message nor into the log.
            throw new IllegalStateException(WANTED);
        }
        throw new IllegalStateException(WANTED);
    }

    private static EllipticCurveJsonWebKey madeUp() {
        if (LaunchMode.current() == LaunchMode.NORMAL) {
            throw new IllegalStateException(WANTED);
        }
        try {
            EllipticCurveJsonWebKey key = EcJwkGenerator.generateJwk(EllipticCurves.P256);
            key.setKeyId(key.calculateBase64urlEncodedThumbprint("SHA-256"));
            return key;
        } catch (JoseException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** A compact JWS (RFC 7515) over the payload. */
    String sign(String payload) {
        try {
            JsonWebSignature signature = new JsonWebSignature();
            signature.setAlgorithmHeaderValue(AlgorithmIdentifiers.ECDSA_USING_P256_CURVE_AND_SHA256);
            signature.setKeyIdHeaderValue(key.getKeyId());
            signature.setPayload(payload);
            signature.setKey(key.getPrivateKey());
            return signature.getCompactSerialization();
        } catch (JoseException broken) {
            throw new IllegalStateException("A receipt cannot be signed", broken);
        }
    }

    PublicKey publicKey() {
        Map<String, Object> parts = key.toParams(JsonWebKey.OutputControlLevel.PUBLIC_ONLY);
        return new PublicKey(key.getKeyId(), String.valueOf(parts.get("x")), String.valueOf(parts.get("y")));
    }
}
