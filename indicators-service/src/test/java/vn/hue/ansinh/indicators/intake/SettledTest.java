package vn.hue.ansinh.indicators.intake;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.hue.ansinh.indicators.NewCatalogue;
import vn.hue.ansinh.indicators.OnRealParts;
import vn.hue.ansinh.kit.testing.RealParts;

/** What is answered while somebody else writes can be had again, word for word, when it is written. */
@QuarkusTest
@WithTestResource(RealParts.class)
class SettledTest extends OnRealParts {
    private static final Duration SOON = Duration.ofSeconds(40);
    private static final String INSURANCE = "/indicators/IND-06-01/progress";
    private static final String OUTBOX = "outbox";
    private static final String CHANGES = "catalogue_change";
    private static final String STAMPED_AND_WAITING = "pg_locks s join pg_locks w using (pid)"
            + " where s.locktype = 'advisory' and s.objsubid = 2 and w.relation = '%s'::regclass and not w.granted";
    private static final String JUST_BEFORE = "2023-11-27T08:59:59.999999+07:00";
    private static final String AGAIN = "?asOf=" + JUST_BEFORE.replace("+", "%2B");

    @Inject
    AcceptedReports reports;

    @Inject
    AgroalDataSource database;

    @AfterEach
    void onlyThePlanIsThere() {
        books.clearCatalogue();
    }

    @Test
    void anAcceptedReportOnItsWayBelongsToNoAnswerYet() throws SQLException {
        String figure = reports.figure("IND-06-01", "46@1989-07-01", "99.3");
        try (Connection writer = database.getConnection()) {
            isLocked(writer, OUTBOX);
            String event = reports.accepted(reports.report(UUID.randomUUID(), 1, figure));
            somebodyHasStampedAndWaitsFor(OUTBOX);
            get(INSURANCE).body("asOf", equalTo(JUST_BEFORE), "status", equalTo("NOT_REPORTED"));
            get("/indicators/IND-02-01/progress").body("asOf", equalTo("2023-11-27T09:00:05+07:00"));
            writer.rollback();
            await().atMost(SOON).until(() -> books.count("inbox where event_id = '" + event + "'") == 1);
        }

        get(INSURANCE).body("asOf", equalTo("2023-11-27T09:00:05+07:00"), "latest.value", equalTo(99.3f));
        get(INSURANCE + AGAIN).body("asOf", equalTo(JUST_BEFORE), "status", equalTo("NOT_REPORTED"));
    }

    @Test
    void aChangeOfTheCatalogueOnItsWayBelongsToNoAnswerYet() throws SQLException {
        try (Connection writer = database.getConnection()) {
            isLocked(writer, CHANGES);
            Thread admin = new Thread(() -> NewCatalogue.put("/indicators/NEW-IND", NewCatalogue.indicatorOf("PA-02")));
            admin.start();
            somebodyHasStampedAndWaitsFor(CHANGES);
            get("/progress/summary").body("asOf", equalTo(JUST_BEFORE));
            writer.rollback();
            await().atMost(SOON).until(() -> !admin.isAlive());
        }

        get("/progress/summary").body("asOf", equalTo("2023-11-27T09:00:05+07:00"));
    }

    private static void isLocked(Connection writer, String table) throws SQLException {
        writer.setAutoCommit(false);
        try (Statement statement = writer.createStatement()) {
            statement.execute("lock table " + table + " in exclusive mode");
        }
    }

    private void somebodyHasStampedAndWaitsFor(String table) {
        await().atMost(SOON).until(() -> books.count(STAMPED_AND_WAITING.formatted(table)) > 0);
        clock.set("2023-11-27T09:00:05+07:00");
    }
}
