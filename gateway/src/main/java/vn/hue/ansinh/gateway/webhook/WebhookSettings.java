package vn.hue.ansinh.gateway.webhook;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Keys, patience and limits of the webhooks. */
@ConfigMapping(prefix = "ansinh.webhooks")
public interface WebhookSettings {
    /** A private JWK (Ed25519) that signs for all; its public part is published. */
    Optional<String> signingKey();

    /**
     * A JWK Set of further Ed25519 keys that are published beside it: the next one, some minutes before it signs, and
     * those before. Those with their private part sign as well, for receivers who know only one of them.
     */
    Optional<String> otherSigningKeys();

    /** For development only: hosts that may be of any address, and be reached over http and on any port. */
    Optional<Set<String>> allowedHosts();

    @WithDefault("443,8443")
    Set<Integer> ports();

    /** How long a receiver may take to answer; raising it lets those who hang hold more of our connections. */
    @WithDefault("PT15S")
    Duration answerTime();

    /**
     * After so long a delivery whose sender has died is sent by another; must be well above twice the answer time, since
     * looking the receiver's name up may take as long as he himself.
     */
    @WithDefault("PT1M")
    Duration lease();

    /** The waits between tries; after the last one the delivery is dead. */
    @WithDefault("PT5S,PT1M,PT5M,PT30M,PT2H,PT5H,PT10H,PT14H,PT20H,PT24H")
    List<Duration> waits();

    /** How long a replaced secret still signs beside the new one. */
    @WithDefault("PT24H")
    Duration overlap();

    /** Deliveries that are done are kept so long for the log. */
    @WithDefault("P30D")
    Duration keep();

    /** Deliveries under way at once, of this instance and of one webhook; each is a socket and some 100 KB with TLS. */
    @WithDefault("512")
    int atOnce();

    @WithDefault("4")
    int atOncePerWebhook();

    /**
     * The texts of deliveries under way, together; an event may have six millions, and each takes up to five bytes of
     * memory. Raising it sends more long events at once.
     */
    @WithDefault("12000000")
    long charactersAtOnce();

    /** How often those that wait and those that are dead are counted for the metrics. */
    @WithDefault("PT15S")
    Duration countEvery();

    /** Webhooks of one agency. */
    @WithDefault("50")
    int perAgency();
}
