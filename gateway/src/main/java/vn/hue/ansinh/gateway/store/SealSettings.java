package vn.hue.ansinh.gateway.store;

import io.smallrye.config.ConfigMapping;
import java.util.Optional;

/** The key of the seal; it bears the name of the webhooks, since their secrets were the first to be sealed. */
@ConfigMapping(prefix = "ansinh.webhooks")
public interface SealSettings {
    /** 256 bits in base64url that seal the secrets in the database; another one makes them unreadable. */
    Optional<String> secretsKey();
}
