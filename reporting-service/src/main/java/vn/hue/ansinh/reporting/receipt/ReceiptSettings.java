package vn.hue.ansinh.reporting.receipt;

import io.smallrye.config.ConfigMapping;
import java.util.Optional;

/** How receipts are signed. */
@ConfigMapping(prefix = "ansinh.receipt")
public interface ReceiptSettings {

    /**
     * A private EC key on P-256 as a JSON Web Key with a {@code kid}. To change it, set another one under another kid:
     * receipts of the old one stay verifiable, since every public key that ever signed stays published.
     */
    Optional<String> signingKey();
}
