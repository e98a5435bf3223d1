package vn.hue.ansinh.gateway.feed;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How long the feed reaches back, and how many may listen. */
@ConfigMapping(prefix = "ansinh.feed")
public interface FeedSettings {
    /** Older events are deleted, and who asks for them is told so; raising it costs disk. */
    @WithDefault("P90D")
    Duration keep();

    /** Listeners of one instance; each costs a file descriptor and some 15 KB. The next is answered 503. */
    @WithDefault("10000")
    int listeners();

    /**
     * Of these, how many one caller may hold: an application for one agency, or an address (of IPv6, one network) without
     * sign-in. Raising it lets fewer callers take all the places of the others.
     */
    @WithDefault("500")
    int listenersPerCaller();

    /** How often a quiet stream says that it lives; must stay below the idle time of every proxy between. */
    @WithDefault("PT20S")
    Duration heartbeat();

    /** How long a listener may take nothing before it is let go; it comes back with its last id. */
    @WithDefault("PT30S")
    Duration patience();

    /** So long this gateway serves on when it is told to end, and would refuse those whose streams it has ended. */
    @WithDefault("${quarkus.shutdown.delay:0S}")
    Duration servesOn();

    /** How often is looked for topics that were not there before. */
    @WithDefault("PT5S")
    Duration lookForTopics();
}
