package vn.hue.ansinh.gateway.webhook;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.vertx.core.json.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.spec.EdECPrivateKeySpec;
import java.security.spec.NamedParameterSpec;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import vn.hue.ansinh.gateway.problem.ProblemCode;
import vn.hue.ansinh.gateway.problem.Refused;

/** Seals secrets for the database and signs by the Standard Webhooks scheme. */
@ApplicationScoped
class Keys {
    private static final String PREFIX = "whsec_";
    private static final int SECRET_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final long MOST_SIGNED = 1_000_000;
    private final SecureRandom random = new SecureRandom();
    /** Signatures for all are the same for each receiver of an event in the same second, and cost far more than others. */
    private final LoadingCache<String, String> forAll = Caffeine.newBuilder()
            .maximumWeight(MOST_SIGNED)
            .weigher((String content, String signature) -> content.length())
            .executor(Runnable::run)
            .build(this::signedForAll);

    private final WebhookSettings settings;

    Keys(WebhookSettings settings) {
        this.settings = settings;
    }

    boolean areThere() {
        return settings.secretsKey().isPresent() && settings.signingKey().isPresent();
    }

    String newSecret() {
        return PREFIX + Base64.getEncoder().encodeToString(someBytes(SECRET_BYTES));
    }

    byte[] seal(String secret, String owner) {
        byte[] nonce = someBytes(NONCE_BYTES);
        byte[] sealed = crypt(Cipher.ENCRYPT_MODE, nonce, owner, secret.getBytes(StandardCharsets.US_ASCII));
        byte[] both = Arrays.copyOf(nonce, NONCE_BYTES + sealed.length);
        System.arraycopy(sealed, 0, both, NONCE_BYTES, sealed.length);
        return both;
    }

    /** @param owner the webhook it was sealed for; a secret that was moved to another row does not open */
    String open(byte[] sealed, String owner) {
        byte[] nonce = Arrays.copyOf(sealed, NONCE_BYTES);
        byte[] secret = Arrays.copyOfRange(sealed, NONCE_BYTES, sealed.length);
        return new String(crypt(Cipher.DECRYPT_MODE, nonce, owner, secret), StandardCharsets.US_ASCII);
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
        try {
            Signature signature = Signature.getInstance("Ed25519");
            signature.initSign(signingKey());
            signature.update(content.getBytes(StandardCharsets.UTF_8));
            return "v1a," + base64(signature.sign());
        } catch (GeneralSecurityException unfit) {
            throw new IllegalStateException("ansinh.webhooks.signing-key is no Ed25519 key", unfit);
        }
    }

    /** The public key, as a JWK and in the form of the Standard Webhooks libraries. */
    JsonObject published() {
        JsonObject jwk = jwk();
        byte[] point = Base64.getUrlDecoder().decode(jwk.getString("x"));
        return new JsonObject()
                .put("kty", "OKP")
                .put("crv", "Ed25519")
                .put("x", jwk.getString("x"))
                .put("kid", jwk.getString("kid"))
                .put("use", "sig")
                .put("alg", "EdDSA")
                .put("publicKey", "whpk_" + base64(point));
    }

    private PrivateKey signingKey() throws GeneralSecurityException {
        byte[] seed = Base64.getUrlDecoder().decode(jwk().getString("d"));
        return KeyFactory.getInstance("Ed25519")
                .generatePrivate(new EdECPrivateKeySpec(NamedParameterSpec.ED25519, seed));
    }

    private JsonObject jwk() {
        return new JsonObject(settings.signingKey().orElseThrow(Keys::missing));
    }

    private byte[] crypt(int mode, byte[] nonce, String owner, byte[] text) {
        byte[] key = Base64.getUrlDecoder().decode(settings.secretsKey().orElseThrow(Keys::missing));
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(owner.getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(text);
        } catch (GeneralSecurityException unfit) {
            throw new IllegalStateException("ansinh.webhooks.secrets-key does not fit", unfit);
        }
    }

    private static Refused missing() {
        return Refused.with(ProblemCode.SERVICE_UNAVAILABLE, "gateway");
    }

    private byte[] someBytes(int count) {
        byte[] bytes = new byte[count];
        random.nextBytes(bytes);
        return bytes;
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
