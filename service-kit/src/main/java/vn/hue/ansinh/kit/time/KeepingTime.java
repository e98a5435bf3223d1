package vn.hue.ansinh.kit.time;

import io.agroal.api.AgroalDataSource;
import io.quarkus.logging.Log;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;

/** Asks the database what time it is, before the first call is answered and every few seconds from then on. */
@ApplicationScoped
public class KeepingTime {
    private static final Duration WORTH_A_WORD = Duration.ofSeconds(1);

    private final AgroalDataSource database;
    private final Clock machine = Clock.system(Zones.VIETNAM);
    private final DatabaseClock clock = new DatabaseClock(machine, System::nanoTime);

    KeepingTime(AgroalDataSource database) {
        this.database = database;
    }

    DatabaseClock clock() {
        return clock;
    }

    void begin(@Observes StartupEvent start) {
        ask();
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
