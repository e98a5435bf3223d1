package vn.hue.ansinh.gateway.webhook;

import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.EdECPrivateKeySpec;
import java.security.spec.NamedParameterSpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An Ed25519 key of the door, whose public part receivers know.
 *
 * @param secret what it signs with; of a key that is only published there is none
 */
record SigningKey(String kid, String x, Optional<PrivateKey> secret) {
    private static final String ED25519 = "Ed25519";

    /** The one of today, and those beside it; none where no webhooks are wanted. */
    static List<SigningKey> all(WebhookSettings settings) {
        try {
            List<SigningKey> all = new ArrayList<>();
            settings.signingKey().ifPresent(own -> all.add(withSecret(new JsonObject(own))));
            if (!all.isEmpty()) {
                settings.otherSigningKeys().ifPresent(set -> all.addAll(in(new JsonObject(set))));
            }
            refuseTwins(all);
            return List.copyOf(all);
        } catch (DecodeException | ClassCastException unreadable) {
            throw refusal("one is no JSON of that kind");
        } catch (IllegalArgumentException unfit) {
            throw refusal(String.valueOf(unfit.getMessage()));
        }
    }

    /** Without the cause, which may show what stands there. */
    private static IllegalStateException refusal(String why) {
        return new IllegalStateException("ansinh.webhooks.signing-key must be a private Ed25519 JWK with a kid, and"
                + " other-signing-keys a JWK Set of such keys with other kids: " + why);
    }

    private static SigningKey withSecret(JsonObject jwk) {
        SigningKey key = of(jwk);
        if (key.secret().isEmpty()) {
            throw new IllegalArgumentException("it has no private part");
        }
        return key;
    }

    private static List<SigningKey> in(JsonObject set) {
        JsonArray keys = set.getJsonArray("keys");
        if (keys == null) {
            throw new IllegalArgumentException("the set has no keys");
        }
        return IntStream.range(0, keys.size())
                .mapToObj(keys::getJsonObject)
                .map(SigningKey::entry)
                .toList();
    }

    private static SigningKey entry(@Nullable JsonObject jwk) {
        if (jwk == null) {
            throw new IllegalArgumentException("an entry of the set is empty: take it out of keys");
        }
        return of(jwk);
    }

    private static void refuseTwins(List<SigningKey> all) {
        if (all.stream().map(SigningKey::kid).distinct().count() < all.size()) {
            throw new IllegalArgumentException("two have the same kid");
        }
    }

    private static SigningKey of(JsonObject jwk) {
        String kid = jwk.getString("kid");
        String x = jwk.getString("x");
        if (kid == null || x == null) {
            throw new IllegalArgumentException("a kid or a public part is missing");
        }
        if (!"OKP".equals(jwk.getString("kty")) || !ED25519.equals(jwk.getString("crv"))) {
            throw new IllegalArgumentException("one is of another kty or crv than OKP and Ed25519");
        }
        byte[] point = part(x);
        return new SigningKey(kid, x, Optional.ofNullable(jwk.getString("d")).map(seed -> secret(part(seed), point)));
    }

    private static byte[] part(String text) {
        byte[] part = {};
        try {
            part = Base64.getUrlDecoder().decode(text);
        } catch (IllegalArgumentException other) {
            // Refused below, like one of another length.
        }
        if (part.length != 32) {
            throw new IllegalArgumentException("a part is not 32 bytes in base64url");
        }
        return part;
    }

    private static PrivateKey secret(byte[] seed, byte[] point) {
        try {
            KeyFactory keys = KeyFactory.getInstance(ED25519);
            PrivateKey secret = keys.generatePrivate(new EdECPrivateKeySpec(NamedParameterSpec.ED25519, seed));
            Signature check = Signature.getInstance(ED25519);
            check.initVerify(keys.generatePublic(new X509EncodedKeySpec(encoded(point))));
            check.update(point);
            if (check.verify(signature(secret, point))) {
                return secret;
            }
        } catch (GeneralSecurityException noPoint) {
            // The public part is none, so the private one is not that of it.
        }
        throw new IllegalArgumentException("a private part is not that of its public part");
    }

    /** As a SubjectPublicKeyInfo (RFC 8410). */
    private static byte[] encoded(byte[] point) {
        byte[] head = HexFormat.of().parseHex("302a300506032b6570032100");
        byte[] whole = Arrays.copyOf(head, head.length + point.length);
        System.arraycopy(point, 0, whole, head.length, point.length);
        return whole;
    }

    /** As it stands beside others in the header; nothing of one that is only published. */
    Stream<String> signed(String content) {
        return secret.stream()
                .map(key -> "v1a,"
                        + Base64.getEncoder().encodeToString(signature(key, content.getBytes(StandardCharsets.UTF_8))));
    }

    private static byte[] signature(PrivateKey key, byte[] content) {
        try {
            Signature signature = Signature.getInstance(ED25519);
            signature.initSign(key);
            signature.update(content);
            return signature.sign();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    JsonObject published() {
        byte[] point = Base64.getUrlDecoder().decode(x);
        return new JsonObject()
                .put("kty", "OKP")
                .put("crv", ED25519)
                .put("x", x)
                .put("kid", kid)
                .put("use", "sig")
                .put("alg", "EdDSA")
                .put("publicKey", "whpk_" + Base64.getEncoder().encodeToString(point));
    }
}
