package vn.hue.ansinh.reporting.trail;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How the chains of the trail are signed. */
@ConfigMapping(prefix = "ansinh.trail")
public interface TrailSettings {

    /**
     * For the first start after the upgrade to signed chains, and for no other: chains that were written before are signed
     * as they are found. While it is on, whoever owns the database could have a chain signed that he wrote himself.
     */
    @WithDefault("false")
    boolean anchor();
}
