package vn.hue.ansinh.indicators.decision;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hue.ansinh.indicators.NewCatalogue;
import vn.hue.ansinh.indicators.OnRealParts;
import vn.hue.ansinh.indicators.Told;
import vn.hue.ansinh.kit.testing.ContractFilter;
import vn.hue.ansinh.kit.testing.EventSchemas;
import vn.hue.ansinh.kit.testing.RealParts;
import vn.hue.ansinh.kit.testing.Tokens;

@QuarkusTest
@WithTestResource(RealParts.class)
class TargetResourceTest extends OnRealParts {
    private static final String BEFORE = "2024-02-01T00:00:00%2B07:00";
    private static final String BODY = """
        {"comparator": "%s", "value": %s, "low": %s, "high": %s, "tolerance": %s, "unit": "%%",
         "periodKind": "%s", "toYear": 2025, "section": "II.2", "sourceDocument": "QD", "decision": "12/QD-UBND"}
        """;

    @Inject
    Told told;

    @AfterEach
    void onlyThePlanHasDecided() {
        books.run("delete from target where recorded_by is not null");
        books.run("delete from verdict_current");
    }

    @Test
    void aDecisionFollowsTheOldTargetAndLeavesItAsItWas() {
        clock.set("2024-03-01T09:00:00+07:00");

        set("2024-01-15", atMost("2.3")).statusCode(201).body("validTo", equalTo(null));

        get("/indicators/IND-02-01/targets")
                .body("items.comparator", contains("RANGE", "LE"))
                .body("items.validTo", contains("2024-01-14", null));
        get("/indicators/IND-02-01/progress")
                .body("status", equalTo("ACHIEVED"))
                .body("target.value", equalTo(2.3f));
    }

    @Test
    void whatWasJudgedBeforeTheDecisionWasKnownIsJudgedTheSameForEver() {
        clock.set("2024-03-01T09:00:00+07:00");
        set("2024-01-15", atMost("2.3")).statusCode(201);

        get("/indicators/IND-02-01/progress?asOf=" + BEFORE)
                .body("status", equalTo("ON_TRACK"))
                .body("target.comparator", equalTo("RANGE"));
        get("/indicators/IND-02-01/targets?asOf=" + BEFORE).body("items.comparator", contains("RANGE"));
    }

    @Test
    void theSameDecisionAgainChangesNothing() {
        clock.set("2024-03-01T09:00:00+07:00");
        set("2024-01-15", atMost("2.3")).statusCode(201);

        set("2024-01-15", atMost("2.30")).statusCode(200);
    }

    @Test
    void historyIsNotRewritten() {
        clock.set("2024-03-01T09:00:00+07:00");
        set("2024-01-15", atMost("2.3")).statusCode(201);

        set("2024-01-15", atMost("2.1")).statusCode(428).body("code", equalTo("if-match-required"));
        set("2023-01-15", atMost("2.1")).statusCode(409).body("code", equalTo("target-history"));
    }

    @Test
    void anUndecidedToleranceIsDecidedAndTheTargetCanBeJudged() {
        clock.set("2024-03-01T09:00:00+07:00");
        set("2024-01-15", body("APPROX", "2.2", "null")).statusCode(201);
        get("/indicators/IND-02-01/progress").body("status", equalTo("TOLERANCE_UNDECIDED"));

        clock.set("2024-03-02T09:00:00+07:00");
        set("2024-03-02", body("APPROX", "2.2", "0.1")).statusCode(201);

        get("/indicators/IND-02-01/progress").body("status", equalTo("ACHIEVED"));
    }

    @ParameterizedTest
    @CsvSource({
        "RANGE, 2,    1, 3, null, BY_YEAR, /value",
        "RANGE, null, 3, 1, null, BY_YEAR, /high",
        "RANGE, null, null, 3, null, BY_YEAR, /low",
        "GE,    null, null, null, null, BY_YEAR, /value",
        "GE,    2, 1, null, null, BY_YEAR, /low",
        "GE,    2, null, null, 1, BY_YEAR, /tolerance",
        "APPROX,2, null, null, -1, BY_YEAR, /tolerance",
        "GE,    -0.1, null, null, null, BY_YEAR, /value",
        "RANGE, null, -1, 5, null, BY_YEAR, /low",
        "GE,    1e20, null, null, null, BY_YEAR, /value",
        "GE,    1000.1, null, null, null, BY_YEAR, /value",
        "RANGE, null, 90, 1001, null, BY_YEAR, /high",
        "GE,    2, null, null, null, AVERAGE_PER_YEAR, /fromYear"
    })
    void whatNoFormulaCouldJudgeIsRefused(
            String comparator, String value, String low, String high, String tolerance, String kind, String pointer) {
        set("2024-01-15", BODY.formatted(comparator, value, low, high, tolerance, kind))
                .statusCode(422)
                .body("errors.pointer", hasItem(pointer));
    }

    @Test
    void aTargetMayLookBeyondItsPlanButNotBehindIt() {
        clock.set("2024-03-01T09:00:00+07:00");

        set("2024-01-15", atMost("2.3").replace("2025", "1999"))
                .statusCode(422)
                .body("errors.pointer", contains("/toYear"), "errors.code", contains("target-rule"));
        get("/indicators/IND-02-01/targets").body("items.comparator", contains("RANGE"));

        set("2024-01-15", atMost("2.3").replace("2025", "2035")).statusCode(201);
    }

    @Test
    void whatIsDoneByItsDayIsAchievedAndWasNotYetBefore() {
        clock.set("2023-01-10T09:00:00+07:00");
        set("IND-06-07", "2023-01-05", doneBy("2023-06-30", 2023))
                .statusCode(201)
                .body("comparator", equalTo("DONE_BY"))
                .body("doneBy", equalTo("2023-06-30"));
        get("/indicators/IND-06-07/progress").body("status", equalTo("NOT_REPORTED"));
        known("2023-Q1", "80", "2023-04-10");
        known("2023-Q2", "100", "2023-07-10");

        clock.set("2024-03-01T09:00:00+07:00");
        get("/indicators/IND-06-07/progress")
                .body("status", equalTo("ACHIEVED"))
                .body("latest.period", equalTo("2023-Q2"))
                .body("explain.method", equalTo("DONE_BY"))
                .body("explain.inputs.doneBy", equalTo("2023-06-30"));
        get("/indicators/IND-06-07/progress?asOf=2023-07-01T00:00:00%2B07:00")
                .body("status", equalTo("NO_BASELINE"))
                .body("latest.period", equalTo("2023-Q1"));
    }

    @Test
    void theFigureOfTheYearCannotShowADayInJuneUntilAQuarterDoes() {
        clock.set("2023-01-10T09:00:00+07:00");
        set("IND-06-07", "2023-01-05", doneBy("2023-06-30", 2023)).statusCode(201);
        known("2023", "100", "2024-01-31");
        known("2023-Q2", "100", "2024-02-15");

        clock.set("2024-03-01T09:00:00+07:00");
        get("/indicators/IND-06-07/progress").body("status", equalTo("ACHIEVED"));
        get("/indicators/IND-06-07/progress?asOf=" + BEFORE)
                .body("status", equalTo("ON_TRACK"), "colour", equalTo("GREY"))
                .body("sentence.en", containsString("the figure of the year cannot show"))
                .body("explain.inputs.doneBy", equalTo("2023-06-30"));
        get("/indicators/IND-06-07/verdicts").body("items.status", hasItems("NOT_REPORTED", "ON_TRACK", "ACHIEVED"));
    }

    @Test
    void whatWasExpectedOfAQuarterIsDoneOnceTheQuarterIsOver() {
        clock.set("2023-01-10T09:00:00+07:00");
        set("IND-06-07", "2023-01-05", doneBy("2023-12-31", 2023)).statusCode(201);
        books.run("""
            insert into observation (id, indicator, place_code, place_valid_from, period, value, status, synthetic,
                definition_version, revision, source_kind, source_import, recorded_at)
            values (gen_random_uuid(), 'IND-06-07', '46', '1989-07-01', '2023-Q2', 100, 'E', false, 1, 1, 'IMPORT',
                gen_random_uuid(), '2023-05-10T09:00:00+07:00')
            """);
        clock.set("2023-08-01T09:00:00+07:00");

        get("/indicators/IND-06-07/progress?asOf=2023-06-30T16:59:59.999999Z")
                .body("status", equalTo("NO_BASELINE"))
                .body("sentence.en", containsString("no yearly figure yet"));
        get("/indicators/IND-06-07/progress").body("status", equalTo("ACHIEVED"));
        get("/indicators/IND-06-07/verdicts")
                .body("items[-1].status", equalTo("ACHIEVED"), "items[-1].cause", equalTo("TIME"))
                .body("items[-1].at", equalTo("2023-07-01T00:00:00+07:00"));
    }

    @Test
    void theDayIsPartOfWhatADecisionSays() {
        clock.set("2023-01-10T09:00:00+07:00");
        set("IND-06-07", "2023-01-05", doneBy("2023-06-30", 2023)).statusCode(201);

        set("IND-06-07", "2023-01-05", doneBy("2023-06-30", 2023)).statusCode(200);
        set("IND-06-07", "2023-01-05", doneBy("2023-09-30", 2023)).statusCode(428);
    }

    @Test
    void aDayThatDoesNotFitIsRefused() {
        refused("IND-06-07", doneBy("2023-06-30", 2024), "/toYear");
        refused("IND-02-01", doneBy("2023-06-30", 2023), "/comparator");
        refused("IND-06-07", doneBy("2023-06-30", 2023).replace("DONE_BY", "GE"), "/doneBy");
        refused("IND-06-07", doneBy("2023-06-30", 2023).replace("BY_YEAR", "PLAN_PERIOD"), "/periodKind");
        refused("IND-06-07", body("DONE_BY", "1", "null"), "/doneBy");
        set("IND-06-07", "2023-01-05", doneBy("30/6/2023", 2023)).statusCode(400);
    }

    @Test
    void theUnitIsThatOfTheIndicatorAndTheHintNamesIt() {
        set("2024-01-15", atMost("2.3").replace("\"%\"", "\"người\""))
                .statusCode(422)
                .body("errors.pointer", hasItem("/unit"), "errors[0].hint", containsString("%"));
    }

    @Test
    void aBaselineAndAPathAreShownAndExplained() {
        clock.set("2024-03-01T09:00:00+07:00");
        set("2024-01-15", withAWay("2022", 2023)).statusCode(201).body("path.year", contains(2023));

        get("/indicators/IND-02-01/progress")
                .body("target.baseline.period", equalTo("2022"))
                .body("explain.inputs.start.year", equalTo(2022))
                .body("explain.inputs.start.observation", equalTo(null))
                .body("explain.inputs.promised", equalTo(3))
                .body("explain.inputs.p", equalTo(0.975f), "explain.inputs.e", equalTo(0.7143f));
        get("/indicators/IND-02-01/progress?asOf=" + BEFORE).body("target.baseline", equalTo(null));
        set("2024-01-15", withAWay("2022", 2023)).statusCode(200);
        set("2024-01-15", withAWay("2022", 2024)).statusCode(428);
    }

    @Test
    void aBaselineOfTheOldPovertyStandardIsNoStart() {
        clock.set("2024-03-01T09:00:00+07:00");
        set("2024-01-15", withAWay("2020", 2023)).statusCode(201);

        get("/indicators/IND-02-01/progress")
                .body("explain.inputs.baseline.period", equalTo("2020"), "explain.inputs.start.year", equalTo(2021))
                .body("explain.definitions.leftOut", contains(2020));
    }

    @Test
    void aRevisionBringsItsOwnPathAndTheOldOneKeepsIts() {
        clock.set("2024-03-01T09:00:00+07:00");
        set("2024-01-15", withAWay("2020", 2023)).statusCode(201);
        clock.set("2024-04-01T09:00:00+07:00");
        set("2024-04-01", atMost("2.1")).statusCode(201).body("path", equalTo(List.of()));

        get("/indicators/IND-02-01/targets").body("items[1].path.value", contains(3));
        get("/indicators/IND-02-01/progress").body("explain.inputs.promised", equalTo(null));
        get("/indicators/IND-02-01/progress?asOf=2024-03-15T00:00:00Z").body("explain.inputs.promised", equalTo(3));
    }

    @Test
    void aWayThatDoesNotLeadToTheTargetIsRefused() {
        refused("IND-02-01", withAWay("2025", 2023), "/baseline/period");
        refused("IND-02-01", withAWay("2020", 2026), "/path");
        refused("IND-02-01", withAWay("2022", 2022), "/path");
    }

    /** 5 % with some digits that slipped. */
    @Test
    void aWayThatBeginsBeyondTenTimesTheWholeIsRefused() {
        refused("IND-02-01", withAWay("2022", 2023).replace("\"value\": 5,", "\"value\": 50000,"), "/baseline/value")
                .body("errors.detail", hasItem("Giá trị gốc vượt mười lần toàn bộ."));
    }

    @Test
    void aWayThatBeginsOrLeadsBelowNothingIsRefused() {
        refused("IND-02-01", withAWay("2022", 2023).replace("\"value\": 5,", "\"value\": -5,"), "/baseline/value")
                .body("errors.code", contains("target-rule"));
        refused("IND-02-01", withAWay("2022", 2023).replace("\"value\": 3,", "\"value\": -3,"), "/path/0/value");
        String jobs = atMost("-17000").replace("\"%\"", "\"lao động\"");
        refused("IND-03-02", jobs, "/value").body("errors.detail", contains("Mục tiêu nhỏ hơn 0."));
    }

    @Test
    void aBalanceMayFallBelowNothing() {
        NewCatalogue.put("/indicators/NEW-BAL", NewCatalogue.ratioOf("PROVINCE_ONLY", "tỷ đồng", null, 1))
                .statusCode(201);

        NewCatalogue.put(
                        "/indicators/NEW-BAL/targets/1/revisions/2024-01-15",
                        atMost("-5").replace("\"%\"", "\"tỷ đồng\""))
                .statusCode(201);
        books.clearCatalogue();
    }

    /** Who asks an agency for its figure of a year names what was promised for it then. */
    @Test
    void whatWasPromisedIsToldOfEachYearByTheWordingThatHoldsAtItsEnd() {
        clock.set("2024-03-01T09:00:00+07:00");
        set("2024-01-15", withAWay("2022", 2023)).statusCode(201);
        set("2024-07-01", withAWay("2022", 2024)).statusCode(201);
        set("2025-07-01", atMost("2.1")).statusCode(201);

        await().until(() -> told.about("indicators.indicators", "IND-02-01", 1).stream()
                .reduce((earlier, later) -> later)
                .map(event -> JsonPath.from(event.value()).getList("milestones.year"))
                .orElseThrow()
                .equals(List.of(2024)));
    }

    @Test
    void theWorstTargetSpeaksForAnIndicatorAndTheVerdictOnEachIsTold() {
        clock.set("2024-03-01T09:00:05+07:00");
        int red = get("/progress/summary").extract().path("groups[0].colours.RED");

        NewCatalogue.put("/indicators/IND-02-01/targets/2/revisions/2023-01-15", """
            {"comparator": "LE", "value": 1, "unit": "%", "periodKind": "BY_END_OF_YEAR", "toYear": 2023,
             "section": "II.2", "sourceDocument": "QD", "decision": "12/QD-UBND"}
            """)
                .statusCode(201);

        get("/progress/summary").body("groups[0].colours.RED", equalTo(red + 1), "groups[0].indicators", equalTo(25));
        get("/progress/summary?target=1").body("groups[0].colours.RED", equalTo(red));
        get("/progress?colour=RED&limit=200").body("items", hasSize(red + 1));
        get("/progress?status=NOT_ACHIEVED").body("items.find { it.indicator == 'IND-02-01' }.target.seq", equalTo(2));
        get("/progress?status=NOT_ACHIEVED&target=1").body("items.indicator", not(hasItem("IND-02-01")));
        get("/indicators?status=NOT_ACHIEVED").body("items.code", hasItem("IND-02-01"));
        get("/indicators?status=ON_TRACK&limit=200").body("items.code", not(hasItem("IND-02-01")));
        given().get("/public/v1/summary").then().body("colours.RED", equalTo(red + 1), "indicators", equalTo(25));
        assertEquals(
                List.of("1 ON_TRACK", "2 NOT_ACHIEVED"),
                books.texts(
                        "select seq || ' ' || status from verdict_told where indicator = 'IND-02-01' order by seq"));
        await().untilAsserted(() ->
                assertEquals(List.of("indicator.status-changed", "target.revised"), types("2024-03-01T02:00:05Z")));
    }

    @Test
    void aDecisionIsToldOnceAndSoIsTheVerdictItMoves() {
        clock.set("2024-03-01T09:00:01+07:00");
        set("2024-01-15", atMost("2.3")).statusCode(201);
        set("2024-01-15", atMost("2.3")).statusCode(200);
        clock.set("2024-04-01T09:00:01+07:00");
        set("2024-04-01", atMost("2.35")).statusCode(201);

        await().untilAsserted(() -> assertEquals(List.of("target.revised"), types("2024-04-01T02:00:01Z")));
        await().untilAsserted(() ->
                assertEquals(List.of("indicator.status-changed", "target.revised"), types("2024-03-01T02:00:01Z")));
        List<String> revised = told.allAbout("IND-02-01").stream()
                .filter(event -> Told.type(event).equals("target.revised"))
                .map(ConsumerRecord::value)
                .toList();
        assertTrue(revised.size() >= 2, () -> "told of " + revised.size() + " decisions");
        revised.forEach(event -> EventSchemas.check("target.revised", event));
    }

    /** What was told of that instant about the poverty rate. */
    private List<String> types(String at) {
        return told.allAbout("IND-02-01").stream()
                .filter(event -> event.value().contains(at))
                .map(Told::type)
                .sorted()
                .toList();
    }

    private static String withAWay(String baseline, int year) {
        return """
            {"comparator": "LE", "value": 2.2, "unit": "%%", "periodKind": "BY_END_OF_YEAR", "toYear": 2025,
             "baseline": {"period": "%s", "value": 5, "source": "Niên giám"},
             "path": [{"year": %d, "value": 3, "source": "12/QD-UBND"}],
             "section": "II.2", "sourceDocument": "QD", "decision": "12/QD-UBND"}
            """.formatted(baseline, year);
    }

    @Test
    void aRateOfGrowthCanBeAskedFor() {
        get("/indicators/IND-02-01/progress?method=CAGR&period=2022").body("explain.method", equalTo("CAGR"));
        get("/indicators/IND-02-01/progress?method=FAST").statusCode(400);
    }

    private static String atMost(String value) {
        return body("LE", value, "null");
    }

    private static String body(String comparator, String value, String tolerance) {
        return BODY.formatted(comparator, value, "null", "null", tolerance, "BY_END_OF_YEAR");
    }

    private static String doneBy(String day, int year) {
        return """
            {"comparator": "DONE_BY", "value": 100, "unit": "%%", "periodKind": "BY_YEAR", "toYear": %d, "doneBy": "%s",
             "section": "II.6", "sourceDocument": "QD", "decision": "15/QD-UBND"}
            """.formatted(year, day);
    }

    /** A figure of the province that became known on that day. */
    private void known(String period, String value, String day) {
        books.run("""
            insert into observation (id, indicator, place_code, place_valid_from, period, value, status, synthetic,
                definition_version, revision, source_kind, source_import, recorded_at)
            values (gen_random_uuid(), 'IND-06-07', '46', '1989-07-01', '%s', %s, 'A', false,
                1, 1, 'IMPORT', gen_random_uuid(), '%s 09:00+07')
            """.formatted(period, value, day));
    }

    private static ValidatableResponse refused(String indicator, String body, String pointer) {
        return set(indicator, "2024-01-15", body)
                .statusCode(422)
                .body("errors.pointer", hasItem(pointer))
                .body("errors.code", hasItem("target-rule"));
    }

    private static ValidatableResponse set(String validFrom, String body) {
        return set("IND-02-01", validFrom, body);
    }

    private static ValidatableResponse set(String indicator, String validFrom, String body) {
        return given().filter(new ContractFilter())
                .auth()
                .oauth2(Tokens.of(null, "admin"))
                .contentType("application/json")
                .body(body)
                .put("/api/v1/indicators/" + indicator + "/targets/1/revisions/" + validFrom)
                .then();
    }
}
