package vn.hue.ansinh.kit.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Clock;

/**
 * Where a use case leaves what has happened. The row commits or vanishes with the caller's transaction; the relay
 * carries it to Kafka afterwards, at least once and in order per subject.
 */
@ApplicationScoped
public class Outbox {
    private final TransactionSynchronizationRegistry transaction;
    private final OutboxRows rows;
    private final RelayBell bell;
    private final Clock clock;
    private final TopicSettings topics;

    Outbox(
            TransactionSynchronizationRegistry transaction,
            OutboxRows rows,
            RelayBell bell,
            Clock clock,
            TopicSettings topics) {
        this.transaction = transaction;
        this.rows = rows;
        this.bell = bell;
        this.clock = clock;
        this.topics = topics;
    }

    /** Refuses to work outside a transaction, and for a topic that is not this service's own. */
    public void record(OutgoingEvent event) {
        if (transaction.getTransactionStatus() != Status.STATUS_ACTIVE) {
            throw new IllegalStateException("An event is recorded only together with the change it tells about");
        }
        if (!topics.topics().containsKey(event.topic())) {
            throw new IllegalArgumentException("ansinh.topics does not name the topic " + event.topic());
        }
        rows.add(event, clock.instant());
        ringOnceCommitted();
    }

    private void ringOnceCommitted() {
        if (transaction.getResource(RelayBell.class) == null) {
            transaction.putResource(RelayBell.class, bell);
            transaction.registerInterposedSynchronization(new Synchronization() {
                @Override
                public void beforeCompletion() {
                    // Nothing to do: the rows are written already.
                }

                @Override
                public void afterCompletion(int status) {
                    if (status == Status.STATUS_COMMITTED) {
                        bell.ring();
                    }
                }
            });
        }
    }
}
