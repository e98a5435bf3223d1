package vn.hue.ansinh.gateway.feed;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.jboss.logging.Logger;
import vn.hue.ansinh.gateway.store.Absence;
import vn.hue.ansinh.gateway.store.Background;
import vn.hue.ansinh.gateway.store.Store;

/**
 * Takes all topics into the feed. Of all instances one does so at a time: it holds a lock on the very connection it
 * writes on, so an instance that has lost the lock cannot write behind the back of its successor. Who is silent on it,
 * because he was stopped or his machine is gone, is cut off by the database, and with his line goes the lock.
 */
@ApplicationScoped
public class Intake {
    private static final Logger LOG = Logger.getLogger(Intake.class);
    static final String LOCKED = "hashtextextended('feed', 197)";
    private static final String LOCK = "select pg_try_advisory_lock(" + LOCKED + ")";
    private static final Duration POLL = Duration.ofMillis(250);
    private static final Duration TIDY = Duration.ofHours(1);
    /** Longer than the broker is waited for; looks that are seldom are waited for as well. */
    private static final Duration SILENCE = Duration.ofSeconds(30);

    private static final long REST_MILLIS = 1_000;

    private final Store store;
    private final Topics topics;
    private final Writing writing;
    private final Restored restored;
    private final FeedSettings settings;
    private final InstantSource clock;
    private final Absence absence = new Absence(LOG, "The feed waits, nothing is lost");
    private final Background thread = new Background("feed-intake", this::work);
    private long nextTidy = System.nanoTime();

    @Inject
    Intake(Store store, Topics topics, Writing writing, Restored restored, FeedSettings settings) {
        this(store, topics, writing, restored, settings, Clock.systemUTC());
    }

    Intake(Store store, Topics topics, Writing writing, Restored restored, FeedSettings settings, InstantSource clock) {
        this.store = store;
        this.topics = topics;
        this.writing = writing;
        this.restored = restored;
        this.settings = settings;
        this.clock = clock;
    }

    void onStart(@Observes StartupEvent event) {
        start();
    }

    void onStop(@Observes ShutdownEvent event) {
        stop();
    }

    void start() {
        thread.start();
    }

    void stop() {
        thread.stop();
    }

    private void work() {
        nextTidy = System.nanoTime();
        while (!thread.isStopping()) {
            if (store.isOpen()) {
                takeTurn();
            }
            thread.rest(REST_MILLIS);
        }
    }

    private void takeTurn() {
        try (Connection line = store.line("feed-intake")) {
            if (isMyTurn(line, longestSilence())) {
                takeIn(line);
            }
        } catch (SQLException | KafkaException away) {
            absence.noticed(away);
        }
    }

    private Duration longestSilence() {
        Duration looks = Pulse.patience(settings);
        return looks.compareTo(SILENCE) > 0 ? looks : SILENCE;
    }

    static boolean isMyTurn(Connection line, Duration longestSilence) throws SQLException {
        try (Statement lock = line.createStatement()) {
            lock.execute("set idle_session_timeout = " + longestSilence.toMillis());
            lock.execute("set idle_in_transaction_session_timeout = " + longestSilence.toMillis());
            try (ResultSet answer = lock.executeQuery(LOCK)) {
                return answer.next() && answer.getBoolean(1);
            }
        }
    }

    private void takeIn(Connection line) throws SQLException {
        restored.look(line);
        feedWhatIsKnownNow(line);
        try (KafkaConsumer<String, String> reader = topics.reader()) {
            long look = System.nanoTime();
            while (!thread.isStopping()) {
                // By what has passed and not by the clock, which may be put back.
                long now = System.nanoTime();
                boolean looks = now - look >= 0;
                if (looks) {
                    follow(reader, topics.partitions(reader), line);
                    look = now + settings.lookForTopics().toNanos();
                }
                if (now - nextTidy >= 0) {
                    tidy(line, now);
                }
                takeSome(reader, line);
                if (looks) {
                    Pulse.beat(line);
                    absence.over();
                }
            }
        }
    }

    /** What an older gateway kept, before anything that came after it. */
    private void feedWhatIsKnownNow(Connection line) throws SQLException {
        boolean more = true;
        while (more && !thread.isStopping()) {
            more = writing.feedOneThatIsKnownNow(line);
        }
    }

    /** Put off before it is tried: one that fails ends this turn, and must not end the next one as well. */
    private void tidy(Connection line, long now) throws SQLException {
        nextTidy = now + TIDY.toNanos();
        if (Forgetting.recordedBefore(line, clock.instant().minus(settings.keep()))) {
            // There is more; what is told meanwhile comes in between.
            nextTidy = now;
        }
    }

    /** From where the table says, not from where the reader thinks it is. */
    private void follow(KafkaConsumer<String, String> reader, Set<TopicPartition> partitions, Connection line)
            throws SQLException {
        if (partitions.equals(reader.assignment())) {
            return;
        }
        reader.assign(partitions);
        Map<TopicPartition, Long> positions = writing.positions(line);
        for (TopicPartition partition : partitions) {
            Long position = positions.get(partition);
            if (position == null) {
                reader.seekToBeginning(Set.of(partition));
            } else {
                reader.seek(partition, position);
            }
        }
    }

    private void takeSome(KafkaConsumer<String, String> reader, Connection line) throws SQLException {
        if (reader.assignment().isEmpty()) {
            thread.rest(POLL.toMillis());
            return;
        }
        ConsumerRecords<String, String> records = reader.poll(POLL);
        if (!records.isEmpty()) {
            writing.write(line, records);
        }
    }
}
