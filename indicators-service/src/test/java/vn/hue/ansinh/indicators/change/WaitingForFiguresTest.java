package vn.hue.ansinh.indicators.change;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.hue.ansinh.indicators.NewCatalogue.PLAN;
import static vn.hue.ansinh.indicators.NewCatalogue.areaOf;
import static vn.hue.ansinh.indicators.NewCatalogue.definitionFrom;
import static vn.hue.ansinh.indicators.NewCatalogue.put;
import static vn.hue.ansinh.indicators.NewCatalogue.ratioOf;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.hue.ansinh.indicators.NewCatalogue;
import vn.hue.ansinh.indicators.OnPlaces;
import vn.hue.ansinh.indicators.SomePeople;
import vn.hue.ansinh.kit.testing.RealParts;

/** Who changes what figures mean, or how long they count, waits while somebody writes the first ones, and sees them then. */
@QuarkusTest
@WithTestResource(RealParts.class)
class WaitingForFiguresTest extends OnPlaces {
    private static final Duration SOON = Duration.ofSeconds(20);
    private static final String INDICATOR = "/indicators/NEW-IND";
    private static final String LEDGER = "observations/NEW-IND";
    private static final String WRITING = "select pg_advisory_xact_lock(hashtextextended('" + LEDGER + "', 197))";
    private static final String BALANCE = ratioOf("PROVINCE_ONLY", "người", "null", 0);

    @Inject
    AgroalDataSource database;

    @Inject
    SomePeople people;

    @BeforeEach
    void anIndicatorOfAPlanHasNoFiguresYet() {
        clock.set("2024-03-01T09:00:00+07:00");
        put("/plans/NEW-PLAN", PLAN.replace("2026,", "2023,")).statusCode(201);
        put("/policy-areas/NEW-AREA", areaOf("NEW-PLAN")).statusCode(201);
        put(INDICATOR, BALANCE.replace("PA-02", "NEW-AREA")).statusCode(201);
        put(INDICATOR + "/definitions/1", definitionFrom("2021-01-01")).statusCode(201);
    }

    @AfterEach
    void nothingOfItStays() {
        books.clearReported();
        books.run("delete from indicator_extent where indicator = 'NEW-IND'");
        books.clearCatalogue();
    }

    @Test
    void noFigureComesToCountOtherThings() throws SQLException {
        String tag = tag(INDICATOR);
        String ofPeople = BALANCE.replace("PA-02", "NEW-AREA").replace("PROVINCE_ONLY", "COUNT_FLOW");

        whileAFigureIsWritten(() -> put(INDICATOR, tag, ofPeople))
                .statusCode(422)
                .body("errors[0].code", equalTo("meaning-fixed"));
        get(INDICATOR).body("measureKind", equalTo("PROVINCE_ONLY"));
    }

    @Test
    void noPlanLosesTheYearOfAFigure() throws SQLException {
        String tag = tag("/plans/NEW-PLAN");

        whileAFigureIsWritten(() -> put("/plans/NEW-PLAN", tag, PLAN.replace("2026,", "2024,")))
                .statusCode(422)
                .body("errors[0].code", equalTo("meaning-fixed"));
        get("/plans/NEW-PLAN").body("firstYear", equalTo(2023));
    }

    @Test
    void anEndIsKnownOnlyWhenWhatWasJudgedBeforeItIsWritten() throws SQLException {
        whileAFigureIsWritten(() -> NewCatalogue.retire("NEW-IND", NewCatalogue.RETIREMENT))
                .statusCode(200);

        assertEquals(
                List.of("03:00"),
                books.texts("select to_char(recorded_at at time zone 'UTC', 'HH24:MI') from catalogue_change"
                        + " where code = 'NEW-IND' and action = 'RETIRED'"));
    }

    /** Somebody has the ledger and has stated 3 of 2023; an hour passes before he is done. */
    private ValidatableResponse whileAFigureIsWritten(Supplier<ValidatableResponse> change) throws SQLException {
        CompletableFuture<ValidatableResponse> answer;
        try (Connection writer = database.getConnection();
                Statement statement = writer.createStatement()) {
            writer.setAutoCommit(false);
            statement.execute(WRITING);
            statement.execute(people.statement(1, List.of(people.rate("NEW-IND", "46", "3", "null", "null"))));
            answer = CompletableFuture.supplyAsync(change);
            await().atMost(SOON).until(() -> answer.isDone() || books.waitingFor(LEDGER) == 1);
            clock.set("2024-03-01T10:00:00+07:00");
            writer.commit();
        }
        return answer.join();
    }

    private static String tag(String path) {
        return NewCatalogue.admin().get("/api/v1" + path).header("ETag");
    }
}
