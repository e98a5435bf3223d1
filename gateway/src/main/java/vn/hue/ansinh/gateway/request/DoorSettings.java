package vn.hue.ansinh.gateway.request;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.List;
import java.util.Optional;

/** Under which names this door is known, and whom it believes about where a caller comes from. */
@ConfigMapping(prefix = "ansinh.door")
public interface DoorSettings {
    /** Host names without port that a request may be addressed to; what others send would end up in our links. */
    @WithDefault("localhost,127.0.0.1,[::1]")
    List<String> hosts();

    /**
     * Addresses or networks ({@code 10.0.0.0/8}) of proxies in front of us. What they say in {@code X-Forwarded-*} is
     * believed; a network that also holds callers lets each of them pass for anybody.
     */
    Optional<List<String>> trustedProxies();
}
