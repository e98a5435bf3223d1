package vn.hue.ansinh.gateway.entry;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How large a request may be; raising a limit costs memory and time in each service behind the door. */
@ConfigMapping(prefix = "ansinh.limits")
public interface EntryLimits {
    /** Longer bodies are refused, by their announced length or at the byte that is too many. */
    @WithDefault("2097152")
    long bodyBytes();

    /** How long a slow line may take to bring a whole body; meanwhile it holds one connection to a service. */
    @WithDefault("PT2M")
    Duration bodyTime();

    /** Longer addresses are refused; above twice as many the server hangs up without a problem. */
    @WithDefault("8192")
    int urlBytes();

    /** Larger heads are refused; above twice as many the server hangs up without a problem. */
    @WithDefault("16384")
    int headerBytes();
}
