package vn.hue.ansinh.gateway.entry;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;

/** How large a request may be; raising a limit costs memory and time in each service behind the door. */
@ConfigMapping(prefix = "ansinh.limits")
public interface EntryLimits {
    /** Longer bodies are refused, by their announced length or at the byte that is too many. */
    @WithDefault("2097152")
    long bodyBytes();

    /** Addresses that take whole files, which are larger and take longer. */
    @WithDefault("/api/v1/observation-imports")
    List<String> widePaths();

    @WithDefault("268435456")
    long wideBodyBytes();

    @WithDefault("PT15M")
    Duration wideBodyTime();

    default long bodyBytes(String path) {
        return widePaths().contains(path) ? wideBodyBytes() : bodyBytes();
    }

    default Duration bodyTime(String path) {
        return widePaths().contains(path) ? wideBodyTime() : bodyTime();
    }

    /** How long a slow line may take to bring a whole body; meanwhile it holds one connection to a service. */
    @WithDefault("PT2M")
    Duration bodyTime();

    /** Longer addresses are refused; above twice as many the server hangs up without a problem. */
    @WithDefault("8192")
    int urlBytes();

    /** Larger heads are refused; above twice as many the server hangs up without a problem. */
    @WithDefault("16384")
    int headerBytes();

    /** More header fields are refused: each costs every stop a look. */
    @WithDefault("100")
    int headerFields();

    /** More parameters in an address are refused. */
    @WithDefault("100")
    int parameters();
}
