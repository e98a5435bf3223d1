package vn.hue.ansinh.agencies.client;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

/** How this service speaks to the sign-in server about machines. */
@ConfigMapping(prefix = "ansinh.clients")
interface SignInSettings {
    /** Address of the realm as this service reaches it, such as {@code http://localhost:8180/realms/hues}. */
    String realmUrl();

    /** The client as which this service signs in; it may manage clients of the realm and do nothing else. */
    @WithDefault("ansinh-registrar")
    String id();

    /** Its secret. Without one every call about machines is refused; all else works. */
    Optional<String> secret();

    /** How often machines of agencies that ended, or live on after all, are looked for. Rarer, and they work longer. */
    @WithDefault("1m")
    String followEvery();

    /** How long one answer is waited for, to its last byte. Longer, and a caller waits longer for its 503 while the server hangs. */
    @WithDefault("PT5S")
    Duration patience();
}
