package vn.hue.ansinh.gateway.store;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import vn.hue.ansinh.gateway.problem.ProblemCode;
import vn.hue.ansinh.gateway.problem.Refused;

/**
 * Keeps from a reader of the database what is in it: AES-GCM with a key that is elsewhere. Made at the start, which a key
 * that is none ends.
 */
@Startup
@ApplicationScoped
public class Seal {
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final int KEY_BYTES = 32;
    private final SecureRandom random = new SecureRandom();
    private final Optional<SecretKeySpec> own;
    private final List<SecretKeySpec> others;

    public Seal(SealSettings settings) {
        this.own = settings.secretsKey().map(key -> key("secrets-key", key));
        this.others = settings.otherSecretsKeys().orElse(List.of()).stream()
                .filter(key -> !key.isBlank())
                .map(key -> key("other-secrets-keys", key))
                .toList();
    }

    /** What stands there is said to nobody, not even to the log. */
    private static SecretKeySpec key(String setting, String text) {
        byte[] key = {};
        try {
            key = Base64.getUrlDecoder().decode(text.strip());
        } catch (IllegalArgumentException other) {
            // Refused below, like one of another length.
        }
        if (key.length != KEY_BYTES) {
            throw new IllegalStateException(
                    "ansinh.webhooks." + setting + " must be 256 bits in base64url (43 of A-Z, a-z, 0-9, - and _)");
        }
        return new SecretKeySpec(key, "AES");
    }

    public boolean isThere() {
        return own.isPresent();
    }

    public byte[] close(byte[] text, String owner) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        byte[] sealed = closed(nonce, owner, text);
        byte[] both = Arrays.copyOf(nonce, NONCE_BYTES + sealed.length);
        System.arraycopy(sealed, 0, both, NONCE_BYTES, sealed.length);
        return both;
    }

    /** @param owner what it was sealed for; what was moved to another row does not open */
    public byte[] open(byte[] sealed, String owner) {
        for (SecretKeySpec key : keys()) {
            try {
                return crypt(Cipher.DECRYPT_MODE, key, owner, Arrays.copyOf(sealed, NONCE_BYTES), textOf(sealed));
            } catch (AEADBadTagException another) {
                // Sealed with another key, or meant for somebody else; the last one says so.
                continue;
            } catch (GeneralSecurityException unfit) {
                throw new IllegalStateException(unfit);
            }
        }
        throw new IllegalStateException(
                "None of the keys in ansinh.webhooks (secrets-key, other-secrets-keys) opens it");
    }

    /** Whether the key that seals today opens nothing of it. */
    public boolean isByAnotherKey(byte[] sealed, String owner) {
        try {
            crypt(Cipher.DECRYPT_MODE, own(), owner, Arrays.copyOf(sealed, NONCE_BYTES), textOf(sealed));
            return false;
        } catch (GeneralSecurityException another) {
            return true;
        }
    }

    private byte[] closed(byte[] nonce, String owner, byte[] text) {
        try {
            return crypt(Cipher.ENCRYPT_MODE, own(), owner, nonce, text);
        } catch (GeneralSecurityException unfit) {
            throw new IllegalStateException(unfit);
        }
    }

    private static byte[] textOf(byte[] sealed) {
        return Arrays.copyOfRange(sealed, NONCE_BYTES, sealed.length);
    }

    private SecretKeySpec own() {
        return own.orElseThrow(Seal::missing);
    }

    private List<SecretKeySpec> keys() {
        return Stream.concat(Stream.of(own()), others.stream()).toList();
    }

    private static byte[] crypt(int mode, SecretKeySpec key, String owner, byte[] nonce, byte[] text)
            throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(owner.getBytes(StandardCharsets.UTF_8));
        return cipher.doFinal(text);
    }

    private static Refused missing() {
        return Refused.with(ProblemCode.SERVICE_UNAVAILABLE, "gateway");
    }
}
