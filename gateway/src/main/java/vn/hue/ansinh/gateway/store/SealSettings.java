package vn.hue.ansinh.gateway.store;

import io.smallrye.config.ConfigMapping;
import java.util.List;
import java.util.Optional;

/** The key of the seal; it bears the name of the webhooks, since their secrets were the first to be sealed. */
@ConfigMapping(prefix = "ansinh.webhooks")
public interface SealSettings {
    /** 256 bits in base64url that seal the secrets in the database; another one makes them unreadable. */
    Optional<String> secretsKey();

    /**
     * Keys of the same form that open as well and seal nothing: those before, until what they sealed is sealed anew and
     * the answers kept for repeats are forgotten (7 days); and the next one, while instances change one after another.
     */
    Optional<List<String>> otherSecretsKeys();
}
