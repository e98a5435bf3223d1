package vn.hue.ansinh.gateway.testing;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.math.BigInteger;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.RSAPublicKeySpec;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Makes tokens with the claims of a good one and a head and signature of his own. */
public final class Forger {
    private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();
    private final JsonObject claims;
    private final KeyPair own = ownKey();

    public Forger(String good) {
        claims =
                new JsonObject(new String(Base64.getUrlDecoder().decode(good.split("\\.")[1]), StandardCharsets.UTF_8));
    }

    private static KeyPair ownKey() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    public Forger with(String claim, Object value) {
        claims.put(claim, value);
        return this;
    }

    /** Signed with the forger's key, under this head. */
    public String signed(JsonObject head) {
        try {
            Signature signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(own.getPrivate());
            signature.update(unsigned(head).getBytes(StandardCharsets.US_ASCII));
            return unsigned(head) + "." + ENCODER.encodeToString(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Signed with the server's public key, as if it were a shared secret. */
    public String signedWithThePublicKey(String keys) {
        try {
            JsonObject key = serverKey(keys);
            byte[] secret = publicKey(key).getEncoded();
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret, "HmacSHA256"));
            JsonObject head = new JsonObject().put("alg", "HS256").put("kid", key.getString("kid"));
            byte[] hash = mac.doFinal(unsigned(head).getBytes(StandardCharsets.US_ASCII));
            return unsigned(head) + "." + ENCODER.encodeToString(hash);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    public static JsonObject serverKey(String keys) {
        try {
            HttpRequest request = HttpRequest.newBuilder(URI.create(keys)).build();
            JsonArray all = new JsonObject(HttpClient.newHttpClient()
                            .send(request, BodyHandlers.ofString())
                            .body())
                    .getJsonArray("keys");
            return all.getJsonObject(0);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static RSAPublicKey publicKey(JsonObject key) throws GeneralSecurityException {
        return (RSAPublicKey) KeyFactory.getInstance("RSA")
                .generatePublic(new RSAPublicKeySpec(number(key.getString("n")), number(key.getString("e"))));
    }

    private static BigInteger number(String text) {
        return new BigInteger(1, Base64.getUrlDecoder().decode(text));
    }

    public JsonObject ownKeyAsJwk() {
        RSAPublicKey key = (RSAPublicKey) own.getPublic();
        return new JsonObject()
                .put("kty", "RSA")
                .put("n", ENCODER.encodeToString(key.getModulus().toByteArray()))
                .put("e", ENCODER.encodeToString(key.getPublicExponent().toByteArray()));
    }

    public String unsigned(JsonObject head) {
        return part(head) + "." + part(claims);
    }

    private static String part(JsonObject json) {
        return ENCODER.encodeToString(json.encode().getBytes(StandardCharsets.UTF_8));
    }
}
