package vn.hue.ansinh.indicators;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hue.ansinh.kit.testing.ContractFilter;
import vn.hue.ansinh.kit.testing.RealParts;
import vn.hue.ansinh.kit.testing.Tokens;

/** The service comes to a database that the one of contracts/released has filled. */
@QuarkusTest
@WithTestResource(
        value = RealParts.class,
        initArgs = {
            @ResourceArg(name = "books", value = "earlier/released.sql"),
            @ResourceArg(name = "of-version", value = "31")
        })
class UpgradeTest {
    private static final String IMPORT = "/observation-imports/018d0000-0000-7000-8000-00000000000";

    @Inject
    Books books;

    @Inject
    SettableClock clock;

    @BeforeEach
    void allIsKnownByNow() {
        clock.set("2024-06-01T09:00:00+07:00");
    }

    @Test
    void noFigureIsLostOrChanged() {
        assertEquals(
                List.of(),
                books.texts("select k.id from kept_observation k left join observation o using (id)"
                        + " where to_jsonb(o) - 'breakdown_key' - 'component_key' is distinct from k.said"));
    }

    @Test
    void theHistoryOfTheCatalogueIsWhatItWasAndNamesTheVersionsOfDefinitions() {
        assertEquals(
                List.of(),
                books.texts("select k.number from kept_change k left join catalogue_change c using (number)"
                        + " where to_jsonb(c) - 'version' is distinct from k.said"));
        assertEquals(
                List.of("IND-02-01 1", "IND-02-01 2", "IND-03-02 1", "IND-90-01 1", "IND-90-02 1", "IND-90-03 1"),
                books.texts("select code || ' ' || version from catalogue_change c join kept_change k using (number)"
                        + " where action = 'DEFINED' order by number"));
        get("/catalogue-changes?kind=INDICATOR&code=IND-90-03")
                .body("items.action", contains("CREATED", "DEFINED", "RETIRED"));
    }

    @Test
    void aPathGoesOnUnderTheTargetThatWasDecidedBeforePathsBelongedToTargets() {
        assertEquals(
                List.of("17000", "17600"),
                books.texts("select value from target_milestone where indicator = 'IND-03-02' and edition = 1"
                        + " and valid_from = '2023-07-01' order by year"));
    }

    @Test
    void whatWasPromisedForAYearIsKnownFromTheDayItWasPublishedInOldBooksToo() {
        assertEquals(
                List.of("2023 2023-02-16", "2025 2025-04-04"),
                books.texts("select distinct year || ' ' || known_from from target_milestone"
                        + " where indicator = 'IND-03-02' order by 1"));
    }

    @ParameterizedTest
    @CsvSource({"IND-02-01, 100", "IND-03-02, 1", "IND-90-01, 1000", "IND-90-02, 10000", "IND-90-03, 1"})
    void eachIndicatorIsCountedPerWhatItsUnitSaysOrItsFiguresDo(String code, int per) {
        get("/indicators/" + code).body("countedPer", equalTo(per));
    }

    /** 500 doctors for 400,000 people are 12.5 for each ten thousand. */
    @Test
    void whatFiguresSaidTheyAreCountedPerStandsInTheHistoryAndMakesTheirSum() {
        get("/catalogue-changes?kind=INDICATOR&code=IND-90-02")
                .body("items.action", contains("CREATED", "DEFINED", "CHANGED"))
                .body("items[2].state.countedPer", equalTo(10_000))
                .body("items[2].recordedBy", nullValue());
        get("/indicators/IND-90-02/aggregates?place=46&from=2023&to=2023").body("items[0].value", equalTo(12.5f));
    }

    @Test
    void figuresOfEveryStatusAreShown() {
        get("/indicators/IND-02-01/observations?from=2022&to=2023&includeHistory=true")
                .body("items.status", hasItems("A", "B", "P", "M", "E"))
                .body("items.missingReason", hasItems("LATE", "NO_CASES", "WITHHELD"));
        get("/indicators/IND-03-02/observations?from=2023&to=2024&place=46")
                .body("items.period", hasItems("2023-Q1", "2023-S2", "2023-05", "2023", "2024-01-15/P45D"));
    }

    /** 3 of 100 households are few, and 800 of 20,000 would tell of them beside the sum of the districts. */
    @ParameterizedTest
    @CsvSource({
        "IND-02-01,, 2023, 476 477",
        "IND-90-01,, 2023, 476 477",
        "IND-90-01,, 2022, 477 481",
        "IND-90-03, IND-90-03.B, 2023, 474 477",
        "IND-90-03, IND-90-03.G, 2023, 474 477",
        "IND-90-03,, 2023, 474 477"
    })
    void theFewAreHeldBackByWhatIsCountedNow(String indicator, String component, int year, String places) {
        assertEquals(
                List.of(places.split(" ")),
                books.texts("select place_code from held_back where whole and indicator = '" + indicator
                        + "' and component_key = '" + (component == null ? "" : component) + "' and year = " + year
                        + " order by 1"));
    }

    @Test
    void nothingMoreIsHeldBackWhereItIsWorkedOutAnew() {
        String held = "select indicator || component_key || year || place_code || whole from held_back order by 1";
        List<String> before = books.texts(held);

        books.texts("select hold_back_anew(code) from indicator");

        assertEquals(before, books.texts(held));
    }

    @Test
    void whatIsKeptBesideFiguresIsWhatEachOfThemWouldHaveLeft() {
        assertEquals(
                books.texts("select concat_ws(' ', indicator, min(period_start(period)), max(period_end(period)),"
                        + " max(recorded_at)) from observation where not synthetic group by indicator order by 1"),
                books.texts("select concat_ws(' ', indicator, first_day, last_day, last_recorded)"
                        + " from indicator_extent order by 1"));
        assertEquals(
                books.texts("select distinct concat_ws(' ', indicator, component_key, period, place_valid_from)"
                        + " from observation where place_code = '46' and breakdown is null order by 1"),
                books.texts("select concat_ws(' ', indicator, component_key, period, place_valid_from)"
                        + " from plan_series where place_code = '46' order by 1"));
    }

    @Test
    void verdictsAreGivenOnWhatWasKnown() {
        get("/indicators/IND-03-02/progress?period=2023").body("status", equalTo("ON_TRACK"));
        get("/indicators/IND-90-01/progress?period=2023").body("status", equalTo("NOT_REPORTED"));
        get("/indicators/IND-02-01/progress?period=2022&asOf=2023-06-01T00:00:00%2B07:00")
                .body("explain.inputs.value", equalTo(null));
        get("/indicators/IND-90-01/aggregates?from=2022&to=2023").statusCode(200);
        get("/progress").statusCode(200);
        get("/indicators/IND-02-01/verdicts").statusCode(200);
    }

    @Test
    void whatALaterVersionOfItsReportSaidNoMoreOfATaskIsTakenBack() {
        assertEquals(
                List.of("TASK-2 2 DONE"),
                books.texts("select concat_ws(' ', task, version, state) from task_note where withdrawn"));
    }

    @Test
    void outcomesOfImportsAreKept() {
        rows(1).body("items.outcome", contains("CREATED", "UNCHANGED", "REJECTED"))
                .body("items[2].faults.code", contains("unknown-indicator", "value-not-a-number"))
                .body("items.line", everyItem(nullValue()));
        get(IMPORT + "1/rows?outcome=UNCHANGED").body("items.row", contains(2));
        get(IMPORT + "1/rows?outcome=REJECTED").body("items.row", contains(3));
        rows(2).body("items.outcome", contains("CREATED"));
        rows(3).body("items.outcome", contains("REJECTED", "REJECTED"))
                .body("items.faults.code", contains(List.of("whole-import-refused"), List.of("unknown-place")));
        rows(4).body("items.outcome", contains("UNCHANGED"));
        asks().get("/api/v1" + IMPORT + "1/rejected-rows").then().statusCode(200);
    }

    /** Nobody kept how its cells were parted: 17.000 was read as seventeen, and may have been seventeen thousand. */
    @Test
    void whatMayHaveBeenThousandsInAnEarlierImportIsNotSentBackAsANumber() {
        asks().get("/api/v1" + IMPORT + "3/rejected-rows").then().body(containsString(",2023,,'17.000,"));
        asks().get("/api/v1" + IMPORT + "3/rejected-rows?excel=true").then().body(containsString(";2023;;17.000;"));
    }

    @Test
    void anImportThatWroteNothingIsNotAppliedAndOneThatWasGivenUpSaysWhatItSaid() {
        get(IMPORT + "1").body("applied", is(true));
        get(IMPORT + "4").body("applied", is(false));
        get(IMPORT + "5")
                .body("state", equalTo("FAILED"))
                .body("failure", equalTo("The import failed several times"))
                .body("failureReason", nullValue());
    }

    @Test
    void importsThatWaitedOrWereBrokenOffAreTakenIn() {
        JsonPath waited = done(6);
        assertEquals(
                Map.of("sent", 3, "stored", 2, "created", 1, "updated", 0, "unchanged", 1, "rejected", 1),
                waited.getMap("rows"));
        rows(6).body("items.outcome", contains("CREATED", "UNCHANGED", "REJECTED"));
        JsonPath brokenOff = done(7);
        assertEquals(1, brokenOff.getInt("rows.created"));
        assertTrue(brokenOff.getBoolean("applied"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"IND-02-01", "IND-03-02", "IND-90-01", "IND-90-02", "IND-90-03"})
    void whatIsExportedImportsAgainUnchanged(String indicator) {
        done(6);
        done(7);
        byte[] figures = asks().get("/api/v1/observations?format=CSV&indicator=" + indicator)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        String id = asks().header("Idempotency-Key", UUID.randomUUID())
                .contentType("text/csv; charset=utf-8")
                .body(figures)
                .post("/api/v1/observation-imports?mode=DRY_RUN")
                .then()
                .statusCode(202)
                .extract()
                .path("id");

        done("/observation-imports/" + id);

        get("/observation-imports/" + id + "/rows?limit=500").body("items.outcome", everyItem(equalTo("UNCHANGED")));
    }

    @Test
    void everythingIsToldAnewInTheFormOfNow() {
        assertEquals(
                List.of(),
                books.texts(
                        "select code from indicator except select indicator from indicator_told where state <> ''"));
        assertEquals(
                List.of(), books.texts("select indicator from target except select indicator from verdict_years_told"));
    }

    @Test
    void whoeverAskedBeforeIsAnsweredTheSame() {
        assertEquals(List.of("202"), books.texts("select status from idempotency where key = 'a-key'"));
        await().atMost(Duration.ofSeconds(30))
                .until(() -> books.count("outbox where event_id = '30000000-0000-7000-8000-000000000001'") == 0);
    }

    private static JsonPath done(int number) {
        return done(IMPORT + number);
    }

    private static JsonPath done(String path) {
        return await().atMost(Duration.ofSeconds(60))
                .until(() -> get(path).extract().jsonPath(), job -> List.of("DONE", "FAILED")
                        .contains(job.getString("state")));
    }

    private static ValidatableResponse rows(int number) {
        return get(IMPORT + number + "/rows");
    }

    private static ValidatableResponse get(String path) {
        return asks().urlEncodingEnabled(false)
                .filter(new ContractFilter())
                .get("/api/v1" + path)
                .then();
    }

    private static RequestSpecification asks() {
        return given().auth().oauth2(Tokens.of("SLDTBXH", "consolidator"));
    }
}
