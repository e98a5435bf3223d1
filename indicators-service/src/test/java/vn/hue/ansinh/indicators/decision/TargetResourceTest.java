package vn.hue.ansinh.indicators.decision;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hue.ansinh.indicators.OnRealParts;
import vn.hue.ansinh.kit.testing.ContractFilter;
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

    @AfterEach
    void onlyThePlanHasDecided() {
        books.run("delete from target where recorded_by is not null");
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

        set("2024-01-15", atMost("2.1")).statusCode(409).body("code", equalTo("target-history"));
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
        "GE,    2, null, null, null, AVERAGE_PER_YEAR, /fromYear"
    })
    void whatNoFormulaCouldJudgeIsRefused(
            String comparator, String value, String low, String high, String tolerance, String kind, String pointer) {
        set("2024-01-15", BODY.formatted(comparator, value, low, high, tolerance, kind))
                .statusCode(422)
                .body("errors.pointer", hasItem(pointer));
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

    private static ValidatableResponse set(String validFrom, String body) {
        return given().filter(new ContractFilter())
                .auth()
                .oauth2(Tokens.of(null, "admin"))
                .contentType("application/json")
                .body(body)
                .put("/api/v1/indicators/IND-02-01/targets/1/revisions/" + validFrom)
                .then();
    }
}
