package vn.hue.ansinh.gateway.access;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How the sign-in server is asked for its keys. */
@ConfigMapping(prefix = "ansinh.sign-in")
public interface SignInSettings {
    /**
     * For tokens of keys that nobody knows it is asked once in such a time; raising it lets people wait longer after it has
     * changed its key, lowering it lets anybody who makes up keys ask it more often.
     */
    @WithDefault("PT2S")
    Duration lookAgain();
}
