package vn.hue.ansinh.reporting.trail;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How the chains of the trail are signed. */
@ConfigMapping(prefix = "ansinh.trail")
public interface TrailSettings {

    /**
     * For the first start after the upgrade to signed chains, or to a release that seals another kind of record, or after a
     * change of the key before the old one was named; for no other. What is not sealed is sealed, and what is not signed is
     * signed, as it is found. While it is on, whoever owns the database could have a chain signed that he wrote himself.
     */
    @WithDefault("false")
    boolean anchor();
}
