package vn.hue.ansinh.gateway.cache;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Which public reads are kept, for how long, and in how much memory. */
@ConfigMapping(prefix = "ansinh.cache")
public interface CacheSettings {
    /** Operations of the contract; each must be a GET that anybody may do. Without any, nothing is kept. */
    Optional<List<String>> operations();

    /**
     * Further ones, of which no copy is ever shown that is not fresh, whatever becomes of their service: they change by the
     * clock or without an event, or must be what they are at this moment.
     */
    Optional<List<String>> briefly();

    /** Whether to listen to the services' events, so that changes are shown at once. */
    @WithDefault("true")
    boolean hear();

    /** Older copies are asked for anew; raising it shows figures that much later to those who do not hear of changes. */
    @WithDefault("PT1S")
    Duration fresh();

    /** So long a copy is shown, with its Age, while its service fails. */
    @WithDefault("PT2M")
    Duration staleIfError();

    /**
     * A reader who could have an old copy waits no longer than this for a new one, if no change has been heard of since;
     * raising it makes a slow service felt by readers.
     */
    @WithDefault("PT0.2S")
    Duration patience();

    /** A service that is silent for so long counts as failing: its old copies are shown although there was a change. */
    @WithDefault("PT2S")
    Duration silence();

    /**
     * Who can be shown no copy waits no longer than this for a new one, and is then told to come again; raising it lets
     * readers of a service that hangs wait longer in vain, lowering it refuses what it only takes long to find.
     */
    @WithDefault("PT10S")
    Duration deadline();

    /**
     * So long after an event a service that shows what others tell may not have heard it; raising it makes the slowness of
     * services felt by readers for longer after each event.
     */
    @WithDefault("PT5S")
    Duration settling();

    /** Whether a head that was answered from a copy is answered at once when the same one comes again. */
    @WithDefault("true")
    boolean repeat();

    /** Memory for all copies, packed forms included. */
    @WithDefault("33554432")
    long bytes();

    /** Longer answers are streamed and not kept. */
    @WithDefault("2097152")
    long answerBytes();

    /** Memory for all answers that are on their way to be kept, or wait to be packed; what finds no room is streamed. */
    @WithDefault("33554432")
    long underWayBytes();

    /**
     * Memory for all long answers that are being sent and may be no copies any more, each once however many take it; further
     * ones are streamed.
     */
    @WithDefault("33554432")
    long sendingBytes();
}
