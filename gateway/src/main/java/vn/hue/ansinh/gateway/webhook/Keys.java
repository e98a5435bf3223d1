package vn.hue.ansinh.gateway.webhook;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.quarkus.runtime.Startup;
import io.vertx.core.json.JsonArray;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import vn.hue.ansinh.gateway.problem.ProblemCode;
import vn.hue.ansinh.gateway.problem.Refused;
import vn.hue.ansinh.gateway.store.Seal;

/**
 * Makes secrets, seals them for the database and signs by the Standard Webhooks scheme. Made at the start, which keys that
 * are none end.
 */
@Startup
@ApplicationScoped
class Keys {
    private static final String PREFIX = "whsec_";
    private static final int SECRET_BYTES = 32;
    private static final long MOST_SIGNED = 1_000_000;
    private final SecureRandom random = new SecureRandom();
    /** Signatures for all are the same for each receiver of an event in the same second, and cost far more than others. */
    private final LoadingCache<String, String> forAll = Caffeine.newBuilder()
            .maximumWeight(MOST_SIGNED)
            .weigher((String content, String signature) -> content.length())
            .executor(Runnable::run)
            .build(this::signedForAll);

    private final List<SigningKey> signing;
    private final Seal seal;

    Keys(WebhookSettings settings, Seal seal) {
        this.signing = SigningKey.all(settings);
        this.seal = seal;
    }

    boolean areThere() {
        return seal.isThere() && !signing.isEmpty();
    }

    String newSecret() {
        byte[] secret = new byte[SECRET_BYTES];
        random.nextBytes(secret);
        return PREFIX + base64(secret);
    }

    byte[] seal(String secret, String owner) {
        return seal.close(secret.getBytes(StandardCharsets.US_ASCII), owner);
    }

    /** Sealed with the key of today, if there is one and it was not. */
    Optional<byte[]> sealedAnew(byte[] sealed, String owner) {
        return seal.isThere() && seal.isByAnotherKey(sealed, owner)
                ? Optional.of(seal.close(seal.open(sealed, owner), owner))
                : Optional.empty();
    }

    /** @param owner the webhook it was sealed for; a secret that was moved to another row does not open */
    String open(byte[] sealed, String owner) {
        return new String(seal.open(sealed, owner), StandardCharsets.US_ASCII);
    }

    /** With a secret of one receiver: HMAC-SHA256. */
    String signed(String secret, String content) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            byte[] key = Base64.getDecoder().decode(secret.substring(PREFIX.length()));
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return "v1," + base64(mac.doFinal(content.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** For all receivers alike: Ed25519. */
    String signed(String content) {
        return forAll.get(content);
    }

    private String signedForAll(String content) {
        return signing.stream().flatMap(key -> key.signed(content)).collect(Collectors.joining(" "));
    }

    /** The public keys, as JWKs and in the form of the Standard Webhooks libraries; that of today comes first. */
    JsonArray published() {
        if (signing.isEmpty()) {
            throw missing();
        }
        return new JsonArray(signing.stream().map(SigningKey::published).toList());
    }

    private static Refused missing() {
        return Refused.with(ProblemCode.SERVICE_UNAVAILABLE, "gateway");
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
