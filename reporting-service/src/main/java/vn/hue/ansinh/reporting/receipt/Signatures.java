package vn.hue.ansinh.reporting.receipt;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jose4j.json.JsonUtil;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwa.AlgorithmConstraints.ConstraintType;
import org.jose4j.jwk.EllipticCurveJsonWebKey;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.lang.JoseException;

/** Signs as this service, and believes only signatures of keys that its settings name: its own and those before it. */
@ApplicationScoped
public class Signatures {
    private static final AlgorithmConstraints ONLY_OURS =
            new AlgorithmConstraints(ConstraintType.PERMIT, AlgorithmIdentifiers.ECDSA_USING_P256_CURVE_AND_SHA256);

    private static final String WANTED =
            "ANSINH_RECEIPT_EARLIER_KEYS must be a JSON Web Key Set of EC P-256 keys, each with a kid.";

    private final SigningKey own;
    private final List<JsonWebKey> believed;

    Signatures(SigningKey own, ReceiptSettings settings) {
        this.own = own;
        this.believed = Stream.concat(
                        Stream.of(read(own.publicKey())),
                        settings.earlierKeys().stream().flatMap(Signatures::read))
                .toList();
    }

    private static Stream<JsonWebKey> read(String set) {
        try {
            // A set leaves out what it cannot read.
            if (JsonUtil.parseJson(set).get("keys") instanceof List<?> named) {
                List<JsonWebKey> keys = new JsonWebKeySet(set).getJsonWebKeys();
                if (keys.size() == named.size() && keys.stream().allMatch(Signatures::isOfOurKind)) {
                    return keys.stream();
                }
            }
        } catch (JoseException unreadable) {
            throw new IllegalStateException(WANTED);
        }
        throw new IllegalStateException(WANTED);
    }

    private static boolean isOfOurKind(JsonWebKey key) {
        return key instanceof EllipticCurveJsonWebKey on && on.getCurveName().equals("P-256") && key.getKeyId() != null;
    }

    private static JsonWebKey read(PublicKey key) {
        Map<String, Object> parts =
                new HashMap<>(Map.of("kty", key.kty(), "crv", key.crv(), "kid", key.kid(), "x", key.x(), "y", key.y()));
        try {
            return JsonWebKey.Factory.newJwk(parts);
        } catch (JoseException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** A compact JWS (RFC 7515) over the payload. */
    public String sign(String payload) {
        return own.sign(payload);
    }

    /** Whether the settings name this very key. */
    public boolean name(PublicKey key) {
        return believed().contains(key);
    }

    /** The own key, and those before it that the settings name. */
    List<PublicKey> believed() {
        return believed.stream().map(Signatures::shown).distinct().toList();
    }

    private static PublicKey shown(JsonWebKey key) {
        Map<String, Object> parts = key.toParams(JsonWebKey.OutputControlLevel.PUBLIC_ONLY);
        return new PublicKey(key.getKeyId(), String.valueOf(parts.get("x")), String.valueOf(parts.get("y")));
    }

    /**
     * What was signed; empty when no such key has signed it so.
     *
     * @throws JoseException where it is no signed text at all
     */
    public Optional<String> payload(String jws) throws JoseException {
        JsonWebSignature signature = new JsonWebSignature();
        signature.setAlgorithmConstraints(ONLY_OURS);
        signature.setCompactSerialization(jws);
        Optional<JsonWebKey> key = believed.stream()
                .filter(known -> known.getKeyId().equals(signature.getKeyIdHeaderValue()))
                .findFirst();
        if (key.isEmpty()) {
            return Optional.empty();
        }
        signature.setKey(key.get().getKey());
        return signature.verifySignature() ? Optional.of(signature.getPayload()) : Optional.empty();
    }
}
