package vn.hue.ansinh.indicators.decision;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.hue.ansinh.indicators.NewCatalogue;
import vn.hue.ansinh.indicators.OnRealParts;
import vn.hue.ansinh.indicators.SomePeople;
import vn.hue.ansinh.indicators.progress.WatchingVerdicts;
import vn.hue.ansinh.kit.testing.RealParts;

/** Several write about one indicator at once: they wait for each other, never in a ring, and nothing is lost. */
@QuarkusTest
@WithTestResource(RealParts.class)
class TakingTurnsTest extends OnRealParts {
    private static final Duration SOON = Duration.ofSeconds(20);
    private static final String WRITING = "select pg_advisory_xact_lock(hashtextextended('observations/%s', 197))";
    private static final String WAITING = "pg_locks where locktype = 'advisory' and not granted";
    private static final String TARGET = """
            {"comparator": "LE", "value": 3, "unit": "%", "periodKind": "BY_YEAR", "toYear": 2025,
             "section": "II.2", "sourceDocument": "QD", "decision": "12/QD-UBND"}
            """;

    @Inject
    AgroalDataSource database;

    @Inject
    WatchingVerdicts watching;

    @Inject
    SomePeople people;

    @BeforeEach
    void anIndicatorIsNew() {
        clock.set("2024-03-01T09:00:00+07:00");
        NewCatalogue.put("/indicators/NEW-IND", NewCatalogue.indicatorOf("PA-02"))
                .statusCode(201);
    }

    @AfterEach
    void onlyThePlanIsThere() {
        books.clearCatalogue();
    }

    @Test
    void aTargetAndAnIndicatorThatAreSetAtOnceDoNotWaitInARing() throws SQLException {
        String tag = tag();
        CompletableFuture<Integer> target;
        CompletableFuture<Integer> indicator;
        try (Connection writer = database.getConnection()) {
            beginWriting(writer, "NEW-IND");
            target = CompletableFuture.supplyAsync(() -> setTarget("2024-01-15"));
            await().atMost(SOON).until(() -> books.count(WAITING) == 1);
            indicator = CompletableFuture.supplyAsync(() -> rename(tag));
            await().atMost(SOON).until(() -> books.count(WAITING) == 2);
            writer.rollback();
        }

        assertEquals(201, target.join());
        // Whoever came second had not read what the first one wrote.
        assertEquals(412, indicator.join());
        assertEquals(200, rename(tag()));
    }

    @Test
    void aDecisionThatHadToWaitIsKnownOnlyWhenItsTurnCame() throws SQLException {
        CompletableFuture<Integer> target;
        try (Connection writer = database.getConnection()) {
            beginWriting(writer, "NEW-IND");
            target = CompletableFuture.supplyAsync(() -> setTarget("2024-01-15"));
            await().atMost(SOON).until(() -> books.count(WAITING) == 1);
            clock.set("2024-03-01T10:00:00+07:00");
            writer.rollback();
        }
        assertEquals(201, target.join());

        get("/indicators/NEW-IND/targets?asOf=2024-03-01T09:59:59%2B07:00").body("items.size()", equalTo(0));
    }

    @Test
    void aChangeOfTheCatalogueThatHadToWaitIsKnownOnlyWhenItsTurnCame() throws SQLException {
        String tag = tag();
        CompletableFuture<Integer> indicator;
        try (Connection writer = database.getConnection()) {
            beginWriting(writer, "NEW-IND");
            indicator = CompletableFuture.supplyAsync(() -> rename(tag));
            await().atMost(SOON).until(() -> books.count(WAITING) == 1);
            clock.set("2024-03-01T10:00:00+07:00");
            writer.rollback();
        }
        assertEquals(200, indicator.join());

        assertEquals(
                List.of("03:00"),
                books.texts("select to_char(max(recorded_at) at time zone 'UTC', 'HH24:MI') from catalogue_change"
                        + " where code = 'NEW-IND'"));
    }

    @Test
    void whoLooksAfterVerdictsDoesNotWaitForWhoWrites() throws SQLException {
        books.run("delete from verdict_current");
        try (Connection writer = database.getConnection()) {
            beginWriting(writer, "IND-02-01");

            assertTimeoutPreemptively(SOON, () -> watching.look());

            assertEquals(0, books.count("verdict_current where indicator = 'IND-02-01'"));
            assertEquals(1, books.count("verdict_current where indicator = 'IND-02-02'"));
            writer.rollback();
        }
    }

    @Test
    void aPlanForAnotherPlaceFindsWhatIsJustBeingWrittenOfIt() throws SQLException {
        people.live("P1");
        CompletableFuture<Void> plan;
        try (Connection writer = database.getConnection();
                Statement statement = writer.createStatement()) {
            beginWriting(writer, SomePeople.JOBS);
            statement.execute(people.statement(1, List.of(people.jobs("P1", "2023", 60))));
            plan = CompletableFuture.runAsync(() -> books.run("insert into plan select (jsonb_populate_record(p,"
                    + " '{\"code\": \"NEW-PLAN\", \"number\": \"9/KH\", \"place\": \"P1\"}')).* from plan p limit 1"));
            await().atMost(SOON).until(() -> books.count(WAITING) == 1 || plan.isDone());
            writer.commit();
        }
        plan.join();

        assertEquals(1, books.count("plan_series where place_code = 'P1'"));
        books.run("delete from plan_series where place_code = 'P1'");
    }

    private void beginWriting(Connection connection, String indicator) throws SQLException {
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            statement.execute(WRITING.formatted(indicator));
        }
    }

    private static String tag() {
        return NewCatalogue.admin().get("/api/v1/indicators/NEW-IND").header("ETag");
    }

    private static int setTarget(String day) {
        return NewCatalogue.put("/indicators/NEW-IND/targets/1/revisions/" + day, TARGET)
                .extract()
                .statusCode();
    }

    private static int rename(String tag) {
        return NewCatalogue.put(
                        "/indicators/NEW-IND",
                        tag,
                        NewCatalogue.indicatorOf("PA-02").replace("Near-poverty rate", "Rate of near-poor households"))
                .extract()
                .statusCode();
    }
}
