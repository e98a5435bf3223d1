package vn.hue.ansinh.gateway.entry;

import io.smallrye.config.ConfigMapping;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Pages at other addresses, under the framework's names for them; each one more may use the API in a reader's browser. */
@ConfigMapping(prefix = "quarkus.http.cors")
public interface OriginSettings {
    boolean enabled();

    /** Addresses, patterns between two slashes, or one star for all. */
    Optional<List<String>> origins();

    List<String> methods();

    List<String> headers();

    List<String> exposedHeaders();

    Duration accessControlMaxAge();

    /** Whatever it says, a browser has no cookie of ours to add. */
    Optional<Boolean> accessControlAllowCredentials();
}
