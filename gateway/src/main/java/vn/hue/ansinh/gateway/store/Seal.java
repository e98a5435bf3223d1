package vn.hue.ansinh.gateway.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import vn.hue.ansinh.gateway.problem.ProblemCode;
import vn.hue.ansinh.gateway.problem.Refused;

/** Keeps from a reader of the database what is in it: AES-GCM with a key that is elsewhere. */
@ApplicationScoped
public class Seal {
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private final SecureRandom random = new SecureRandom();
    private final SealSettings settings;

    Seal(SealSettings settings) {
        this.settings = settings;
    }

    public boolean isThere() {
        return settings.secretsKey().isPresent();
    }

    public byte[] close(byte[] text, String owner) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        byte[] sealed = crypt(Cipher.ENCRYPT_MODE, nonce, owner, text);
        byte[] both = Arrays.copyOf(nonce, NONCE_BYTES + sealed.length);
        System.arraycopy(sealed, 0, both, NONCE_BYTES, sealed.length);
        return both;
    }

    /** @param owner what it was sealed for; what was moved to another row does not open */
    public byte[] open(byte[] sealed, String owner) {
        byte[] nonce = Arrays.copyOf(sealed, NONCE_BYTES);
        byte[] text = Arrays.copyOfRange(sealed, NONCE_BYTES, sealed.length);
        return crypt(Cipher.DECRYPT_MODE, nonce, owner, text);
    }

    private byte[] crypt(int mode, byte[] nonce, String owner, byte[] text) {
        byte[] key = Base64.getUrlDecoder().decode(settings.secretsKey().orElseThrow(Seal::missing));
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
}
