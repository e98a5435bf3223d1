package vn.hue.ansinh.local;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.interfaces.EdECPrivateKey;
import java.util.Arrays;
import java.util.Base64;

/** A new Ed25519 key as a private JWK (RFC 8037). */
final class EdwardsKey {
    private static final int BYTES = 32;

    private EdwardsKey() {}

    static String made(SecureRandom random) {
        try {
            KeyPair pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
            byte[] seed = ((EdECPrivateKey) pair.getPrivate()).getBytes().orElseThrow();
            // The last 32 bytes of its encoding (RFC 8410) are the public key itself.
            byte[] encoded = pair.getPublic().getEncoded();
            byte[] point = Arrays.copyOfRange(encoded, encoded.length - BYTES, encoded.length);
            byte[] kid = new byte[9];
            random.nextBytes(kid);
            return "{\"kty\":\"OKP\",\"crv\":\"Ed25519\",\"use\":\"sig\",\"alg\":\"EdDSA\",\"kid\":\"%s\",\"x\":\"%s\",\"d\":\"%s\"}"
                    .formatted(base64(kid), base64(point), base64(seed));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
