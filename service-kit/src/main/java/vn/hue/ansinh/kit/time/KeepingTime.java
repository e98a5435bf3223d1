package vn.hue.ansinh.kit.time;

import io.agroal.api.AgroalDataSource;
import io.quarkus.logging.Log;
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
        this.clock = new DatabaseClock(machine, System::nanoTime);
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
        try (Connection connection = database.getConnection();
                Statement question = connection.createStatement()) {
            long asked = System.nanoTime();
            try (ResultSet answer = question.executeQuery("select clock_timestamp()")) {
                answer.next();
                clock.set(answer.getObject(1, OffsetDateTime.class).toInstant(), asked);
            }
        } catch (SQLException away) {
            Log.debug("The database did not say what time it is", away);
        }
    }
}
