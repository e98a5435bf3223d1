package vn.hue.ansinh.kit.time;

import io.agroal.api.AgroalDataSource;
import io.quarkus.logging.Log;
import io.quarkus.runtime.BlockingOperationControl;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;

/** Asks the database what time it is, before anybody is handed its clock and every few seconds from then on. */
@ApplicationScoped
public class KeepingTime {
    private static final Duration WORTH_A_WORD = Duration.ofSeconds(1);
    private static final int LONGEST_SILENCE_MILLIS = 20_000;

    private final AgroalDataSource database;
    private final Clock machine;
    private final DatabaseClock clock;

    @Inject
    KeepingTime(AgroalDataSource database) {
        this(database, Clock.system(Zones.VIETNAM));
    }

    KeepingTime(AgroalDataSource database, Clock machine) {
        this.database = database;
        this.machine = machine;
        this.clock = new DatabaseClock(machine, System::nanoTime, this::askAgain);
        // Here and not at a step of the start: some write as it begins, and what they write down has the clock's time.
        ask();
    }

    DatabaseClock clock() {
        return clock;
    }

    void begin(@Observes StartupEvent start) {
        Duration off = Duration.between(machine.instant(), clock.instant());
        if (off.abs().compareTo(WORTH_A_WORD) > 0) {
            Log.warnf("The clock of this machine is %s off the database's, which counts", off);
        }
    }

    /** While the database is away the counter goes on alone. */
    @Scheduled(every = "10s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void ask() {
        try (Connection connection = database.getConnection()) {
            // Whoever asks in his transaction goes on with the same connection.
            int before = connection.getNetworkTimeout();
            connection.setNetworkTimeout(Runnable::run, LONGEST_SILENCE_MILLIS);
            try {
                ask(connection);
            } finally {
                connection.setNetworkTimeout(Runnable::run, before);
            }
        } catch (SQLException away) {
            clock.goOn();
            Log.debug("The database did not say what time it is", away);
        }
    }

    private void ask(Connection connection) throws SQLException {
        try (Statement question = connection.createStatement()) {
            long asked = System.nanoTime();
            try (ResultSet answer = question.executeQuery("select clock_timestamp()")) {
                answer.next();
                clock.set(answer.getObject(1, OffsetDateTime.class).toInstant(), asked);
            }
        }
    }

    /** One asks for all; nobody waits who serves others meanwhile. */
    private void askAgain() {
        if (BlockingOperationControl.isBlockingAllowed()) {
            synchronized (clock) {
                if (clock.isInDoubt()) {
                    ask();
                }
            }
        }
    }
}
