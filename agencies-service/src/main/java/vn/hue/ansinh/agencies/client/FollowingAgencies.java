package vn.hue.ansinh.agencies.client;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;

/**
 * A machine works as long as its agency, whoever has let it in: from the day on which that is no more it gets no tokens,
 * and it gets them again if the reorganisation is taken back. It is not handed to the successor, who registers machines of
 * its own.
 */
@ApplicationScoped
class FollowingAgencies {
    private static final Logger LOG = Logger.getLogger(FollowingAgencies.class);

    private final Clients clients;
    private final ClientBooks books;
    private final Ends ends;

    FollowingAgencies(Clients clients, ClientBooks books, Ends ends) {
        this.clients = clients;
        this.books = books;
        this.ends = ends;
    }

    @Scheduled(
            every = "${ansinh.clients.follow-every:1m}",
            delayed = "20s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void follow() {
        try {
            ends.of(clients.ofAllAgencies()).forEach(this::follow);
        } catch (RuntimeException failure) {
            LOG.warnf("The machines of agencies have to wait for the next round: %s", failure.getMessage());
        }
    }

    // One that fails is tried again at the next round and must not hold up the others.
    private void follow(Ends.Due due) {
        try {
            if (due.shallWork()) {
                letWork(due.client());
            } else {
                stop(due.client());
            }
        } catch (RuntimeException failure) {
            LOG.warnf(
                    "%s of an agency has to wait for the next round: %s",
                    due.client().clientId(), failure.getMessage());
        }
    }

    /** Written down first: what stands in no book as stopped would never be let work again. */
    private void stop(Client client) {
        books.keepOnce(client, "DISABLED");
        clients.enable(client, false);
    }

    /** Written down last: what stands in the book as working is not looked at again. */
    private void letWork(Client client) {
        clients.enable(client, true);
        books.keepOnce(client, "ENABLED");
    }
}
