package vn.hue.ansinh.gateway.webhook;

import com.standardwebhooks.Webhook;
import com.standardwebhooks.exceptions.EmptyWebhookSecretException;
import com.standardwebhooks.exceptions.WebhookVerificationException;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;

/** How a receiver checks what came: with the public library of the scheme, and with the JDK's Ed25519. */
final class SignatureCheck {
    /** What stands before the 32 bytes of an Ed25519 key in its X.509 form (RFC 8410). */
    private static final byte[] ALGORITHM = HexFormat.of().parseHex("302a300506032b6570032100");

    private SignatureCheck() {}

    static boolean bySecret(Receivers.Call call, String secret) {
        try {
            new Webhook(secret).verify(call.body(), call.headers());
            return true;
        } catch (WebhookVerificationException | EmptyWebhookSecretException wrong) {
            return false;
        }
    }

    static boolean byPublicKey(Receivers.Call call, String publicKey) throws GeneralSecurityException {
        String timestamp = call.headers().firstValue("webhook-timestamp").orElseThrow();
        String content = call.id() + "." + timestamp + "." + call.body();
        Signature check = Signature.getInstance("Ed25519");
        check.initVerify(key(publicKey));
        check.update(content.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        return check.verify(Base64.getDecoder().decode(signature(call, "v1a,")));
    }

    static String signature(Receivers.Call call, String version) {
        String all = call.headers().firstValue("webhook-signature").orElseThrow();
        return List.of(all.split(" ")).stream()
                .filter(one -> one.startsWith(version))
                .findFirst()
                .orElseThrow()
                .substring(version.length());
    }

    private static PublicKey key(String publicKey) throws GeneralSecurityException {
        byte[] point = Base64.getDecoder().decode(publicKey.substring("whpk_".length()));
        byte[] encoded = java.util.Arrays.copyOf(ALGORITHM, ALGORITHM.length + point.length);
        System.arraycopy(point, 0, encoded, ALGORITHM.length, point.length);
        return KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded));
    }
}
