package vn.hue.ansinh.reporting.receipt;

import io.smallrye.config.ConfigMapping;
import java.util.Optional;

/** How receipts are signed. */
@ConfigMapping(prefix = "ansinh.receipt")
public interface ReceiptSettings {

    /**
     * A private EC key on P-256 as a JSON Web Key with a {@code kid}. To change it, set another one under another kid,
     * and name the old one among the earlier keys: what it signed stays verifiable.
     */
    Optional<String> signingKey();

    /**
     * The public keys that signed before, as a JSON Web Key Set. A key that stands in the database and neither here nor
     * above is believed by no check: whoever owns the database could have put it there.
     */
    Optional<String> earlierKeys();
}
