package vn.hue.ansinh.agencies.client;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.jboss.logging.Logger;
import vn.hue.ansinh.agencies.hand.Hand;

/**
 * A machine works as long as its agency: from the day on which that is no more it gets no tokens, and it gets them again
 * if the reorganisation is taken back. It is not handed to the successor, who registers machines of its own.
 */
@ApplicationScoped
class FollowingAgencies {
    private static final Logger LOG = Logger.getLogger(FollowingAgencies.class);

    private final Clients clients;
    private final Ends ends;
    private final Clock clock;

    FollowingAgencies(Clients clients, Ends ends, Clock clock) {
        this.clients = clients;
        this.ends = ends;
        this.clock = clock;
    }

    @Scheduled(
            every = "${ansinh.clients.follow-every:1m}",
            delayed = "20s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void follow() {
        Hand hand = new Hand("agencies-service", clock.instant().truncatedTo(ChronoUnit.MICROS));
        for (Ends.Due due : ends.due(hand)) {
            // One that fails is tried again at the next round and must not hold up the others.
            try {
                ends.follow(due, hand, () -> clients.find(due.client()).ifPresent(client -> {
                    clients.enable(client, due.shallWork());
                }));
            } catch (RuntimeException failure) {
                LOG.warnf("%s of an agency has to wait for the next round: %s", due.client(), failure.getMessage());
            }
        }
    }
}
