package vn.hue.ansinh.gateway.rate;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How often callers may ask; raising a quota lets one caller take more of what all share. */
@ConfigMapping(prefix = "ansinh.rates")
public interface RateSettings {
    /** In such a time an empty bucket fills up, evenly. */
    @WithDefault("PT10S")
    Duration window();

    /** Requests a window from one address (of IPv6, one network) without sign-in, or with a token that is not believed. */
    @WithDefault("3000")
    long address();

    /** Requests a window of one client application for one agency, whatever addresses they come from. */
    @WithDefault("6000")
    long client();

    /** Gateways that share the callers between them: each gives out its share of a quota. */
    @WithDefault("1")
    int instances();

    /** Callers known at once; the one heard of longest ago is forgotten, and begins anew with a full bucket. */
    @WithDefault("100000")
    long callers();

    /** Who was refused as often as he may ask waits so long for each further refusal: it costs as much as an answer. */
    @WithDefault("PT1S")
    Duration pause();
}
