package vn.hue.ansinh.indicators.intake;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.hue.ansinh.indicators.NewCatalogue.definitionFrom;
import static vn.hue.ansinh.indicators.NewCatalogue.put;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.hue.ansinh.indicators.NewCatalogue;
import vn.hue.ansinh.indicators.OnRealParts;
import vn.hue.ansinh.kit.testing.RealParts;

/** A report that waits behind others is taken in by what stands when its turn has come. */
@QuarkusTest
@WithTestResource(RealParts.class)
class ReportsInTurnTest extends OnRealParts {
    private static final Duration SOON = Duration.ofSeconds(40);
    private static final String LEDGER = "observations/NEW-IND";
    private static final String WRITING = "select pg_advisory_xact_lock(hashtextextended('" + LEDGER + "', 197))";

    @Inject
    AcceptedReports reports;

    @Inject
    AgroalDataSource database;

    @BeforeEach
    void anIndicatorIsDefined() {
        put("/indicators/NEW-IND", NewCatalogue.indicatorOf("PA-06")).statusCode(201);
        put("/indicators/NEW-IND/definitions/1", definitionFrom("2021-01-01")).statusCode(201);
    }

    @Test
    void itsFiguresWereMeasuredByTheDefinitionThatWaitedBeforeIt() throws SQLException {
        String event = behind(() -> put("/indicators/NEW-IND/definitions/2", definitionFrom("2023-01-01")));
        await().atMost(SOON).until(() -> books.count("inbox where event_id = '" + event + "'") == 1);

        assertEquals(
                List.of("2"), books.texts("select definition_version from observation where indicator = 'NEW-IND'"));
    }

    @Test
    void ofWhatWasRetiredBeforeItNothingIsTakenIn() throws SQLException {
        String event = behind(() -> NewCatalogue.retire("NEW-IND", NewCatalogue.RETIREMENT.replace("2024", "2022")));
        await().atMost(SOON).until(() -> parked().contains(event));

        assertEquals(0, books.count("observation where indicator = 'NEW-IND'"));
    }

    private static List<String> parked() {
        return NewCatalogue.admin()
                .get("/api/v1/operations/indicators/dead-letters?limit=500")
                .jsonPath()
                .getList("items.eventId");
    }

    /** Somebody writes about the indicator, an administrator waits for him, and the report for both. */
    private String behind(Runnable change) throws SQLException {
        CompletableFuture<?> admin;
        String event;
        try (Connection writer = database.getConnection();
                Statement statement = writer.createStatement()) {
            writer.setAutoCommit(false);
            statement.execute(WRITING);
            admin = CompletableFuture.runAsync(change);
            await().atMost(SOON).until(() -> books.waitingFor(LEDGER) == 1);
            event = reports.accepted(
                    reports.report(UUID.randomUUID(), 1, reports.figure("NEW-IND", "46@1989-07-01", "5")));
            await().atMost(SOON).until(() -> books.waitingFor(LEDGER) == 2);
            writer.rollback();
        }
        admin.join();
        return event;
    }
}
