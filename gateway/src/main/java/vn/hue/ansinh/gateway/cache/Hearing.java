package vn.hue.ansinh.gateway.cache;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.jboss.logging.Logger;

/**
 * Hears of changes from the services' events, so that a reader sees them at once. Who hears
 * nothing, because the broker is away or the change tells no event, shows nothing older than {@code ansinh.cache.fresh}
 * to anybody whom a service answers.
 */
@ApplicationScoped
class Hearing {
    private static final Logger LOG = Logger.getLogger(Hearing.class);
    private static final Duration ATTENTION = Duration.ofMillis(250);
    private static final Duration NEW_TOPICS = Duration.ofSeconds(10);
    /** Twice as often as {@link States} wants to know. */
    private static final Duration ASSURANCE = Duration.ofMillis(500);

    private static final long REST_SECONDS = 5;
    private final Topics topics;
    private final States states;
    private final boolean wanted;
    private final CountDownLatch stopping = new CountDownLatch(1);

    Hearing(Topics topics, States states, CacheSettings settings) {
        this.topics = topics;
        this.states = states;
        this.wanted = settings.hear();
    }

    void begin(@Observes StartupEvent start) {
        if (wanted) {
            Thread thread = new Thread(this::listen, "cache-hearing");
            thread.setDaemon(true);
            thread.start();
        }
    }

    void end(@Observes ShutdownEvent stop) {
        stopping.countDown();
    }

    private void listen() {
        do {
            try (KafkaConsumer<byte[], byte[]> reader = topics.reader()) {
                hear(reader);
            } catch (KafkaException away) {
                LOG.infof("No events for a while, copies live by their age alone: %s", away.getMessage());
            } catch (RuntimeException | Error unforeseen) {
                LOG.errorf(unforeseen, "No events for a while, copies live by their age alone");
            }
        } while (!isStopping(REST_SECONDS));
    }

    private void hear(KafkaConsumer<byte[], byte[]> reader) {
        long look = System.nanoTime();
        long assured = look;
        while (!isStopping(0)) {
            if (System.nanoTime() - look >= 0) {
                if (topics.follow(reader)) {
                    missed();
                }
                look = System.nanoTime() + NEW_TOPICS.toNanos();
            }
            if (reader.assignment().isEmpty()) {
                isStopping(1);
                look = System.nanoTime();
                continue;
            }
            reader.poll(ATTENTION).partitions().stream()
                    .map(TopicPartition::topic)
                    .distinct()
                    .forEach(this::heard);
            long now = System.nanoTime();
            if (now - assured >= ASSURANCE.toNanos() && topics.isAtEnd(reader)) {
                states.heardAllUntil(now);
                assured = now;
            }
        }
    }

    private void heard(String topic) {
        changed(Topics.owner(topic));
        Listening.to(topic).forEach(states::learns);
    }

    /** What was told while nobody listened, which may have been anything, is still on its way to others, too. */
    private void missed() {
        topics.owners().forEach(this::changed);
        Listening.everybody().forEach(states::learns);
    }

    private void changed(String owner) {
        states.changed(owner + "-service");
    }

    private boolean isStopping(long seconds) {
        try {
            return stopping.await(seconds, TimeUnit.SECONDS);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return true;
        }
    }
}
