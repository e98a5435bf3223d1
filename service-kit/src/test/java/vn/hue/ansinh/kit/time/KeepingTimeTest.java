package vn.hue.ansinh.kit.time;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import vn.hue.ansinh.kit.notebook.Notebook;
import vn.hue.ansinh.kit.testing.RealParts;

@QuarkusTest
@TestProfile(Notebook.class)
@WithTestResource(RealParts.class)
class KeepingTimeTest {
    @Inject
    KeepingTime time;

    @Inject
    ClockProducer producer;

    @Inject
    AgroalDataSource database;

    @Test
    void anInstanceThatIsThreeDaysBehindIsSetRightByTheDatabase() throws SQLException {
        time.clock().set(now().minus(Duration.ofDays(3)), System.nanoTime());

        time.ask();

        Duration off = Duration.between(producer.clock().instant(), now());
        assertTrue(off.abs().compareTo(Duration.ofSeconds(30)) < 0, off::toString);
    }

    @Test
    void whoeverIsHandedTheClockFirstIsHandedThatOfTheDatabase() throws SQLException {
        Clock ahead = Clock.offset(Clock.system(Zones.VIETNAM), Duration.ofDays(3));

        Instant said = new KeepingTime(database, ahead).clock().instant();

        Duration off = Duration.between(said, now());
        assertTrue(off.abs().compareTo(Duration.ofSeconds(30)) < 0, off::toString);
    }

    private Instant now() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement question = connection.createStatement();
                ResultSet answer = question.executeQuery("select clock_timestamp()")) {
            answer.next();
            return answer.getObject(1, OffsetDateTime.class).toInstant();
        }
    }
}
