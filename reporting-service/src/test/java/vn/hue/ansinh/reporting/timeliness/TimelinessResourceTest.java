package vn.hue.ansinh.reporting.timeliness;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hue.ansinh.kit.testing.ContractFilter;
import vn.hue.ansinh.kit.testing.RealParts;
import vn.hue.ansinh.reporting.HealthReports;
import vn.hue.ansinh.reporting.OnRealParts;

@QuarkusTest
@WithTestResource(RealParts.class)
class TimelinessResourceTest extends OnRealParts {

    @Test
    void countsWhatCameInTimeAndWhatIsMissing() {
        HealthReports.aReturnedReport();
        clock.set("2023-12-02T08:00:00+07:00");

        of("year=2023&duty=R-02&agency=SYT")
                .body("total.expected", is(1), "total.onTime", is(1), "total.returned", is(1), "total.rate", is(100.0f))
                .body("agencies[0].name", equalTo("Sở Y tế"), "agencies[0].duties.duty", contains("R-02"));
        of("year=2023&duty=R-02&agency=SVHTT")
                .body("total.missing", is(1), "total.daysLate", is(3), "total.rate", is(0.0f));
    }

    @Test
    void whoAsksAgainIsToldThatNothingIsNewUntilAnotherDayIsLate() {
        String question = "/api/v1/timeliness?year=2023&duty=R-02&agency=SVHTT";
        clock.set("2023-12-02T08:00:00+07:00");
        String tag = given().get(question).header("ETag");

        clock.set("2023-12-02T08:00:03+07:00");
        given().header("If-None-Match", tag).get(question).then().statusCode(304);
        clock.set("2023-12-03T08:00:00+07:00");
        given().header("If-None-Match", tag)
                .get(question)
                .then()
                .statusCode(200)
                .header("ETag", not(equalTo(tag)))
                .body("total.daysLate", is(4));
    }

    @Test
    void whoIsOnlyAskedIsNotCounted() {
        clock.set("2026-01-01T08:00:00+07:00");

        of("year=2023").body("agencies.agency", not(hasItem("UBMTTQ")));
    }

    @Test
    void nothingIsExpectedBeforeTheDeadline() {
        of("year=2025&duty=R-02&agency=SYT").body("total.expected", is(0), "total.rate", nullValue());
    }

    @Test
    void theCountsOf2024AreTheSameAfterAnAgencyIsAbolishedIn2025() {
        clock.set("2025-02-28T23:59:59+07:00");
        String before = of("year=2024").extract().jsonPath().getString("agencies");

        clock.set("2025-03-01T00:00:00+07:00");

        // Only the days that the missing reports are late have gone on.
        assertEquals(
                withoutDays(before),
                withoutDays(of("year=2024").extract().jsonPath().getString("agencies")));
        of("year=2024&agency=SLDTBXH").body("total.missing", not(is(0)));
    }

    @Test
    void theCountsOf2024AreTheSameWhenItIsHeardThatAnAgencyEndedIn2025() {
        clock.set("2025-04-01T08:00:00+07:00");
        hearTrials(null, 1);
        String before = of("year=2024").extract().jsonPath().getString("agencies");
        of("year=2024&agency=STN").body("total.expected", is(1), "total.missing", is(1));

        hearTrials("2025-02-28", 2);
        plan.hear("assignment.changed", "SYT.R-02.REPORT", """
                {"id": "SYT.R-02.REPORT", "agency": "SYT", "subjectKind": "DUTY", "subject": "R-02", "role": "REPORT",
                 "validFrom": "2021-05-31", "validTo": null, "passedFrom": ["STN.R-02.REPORT"], "revision": 2}
                """);
        plan.hear("succession.changed", "trials", """
                {"id": "trials", "state": "EFFECTIVE", "effectiveOn": "2025-03-01", "kind": "MERGE",
                 "predecessors": ["STN"], "successors": ["SYT"], "scopeKind": "ALL", "scope": [], "revision": 1}
                """);

        assertEquals(before, of("year=2024").extract().jsonPath().getString("agencies"));
        given().get("/api/v1/obligations/R-02.2025.SYT").then().body("transferredFrom", hasItem("R-02.2025.STN"));
        desk.run("delete from obligation where agency = 'STN'; delete from agency_copy where code = 'STN';"
                + " delete from assignment_copy where agency = 'STN';"
                + " update assignment_copy set passed_from = '{}', revision = 1 where id = 'SYT.R-02.REPORT';"
                + " delete from succession_copy where id = 'trials'");
    }

    private void hearTrials(String last, int revision) {
        String end = last == null ? "null" : "\"" + last + "\"";
        plan.hear("agency.changed", "STN", """
                {"code": "STN", "name": {"vi": "Sở Thử nghiệm", "en": "Department of Trials"}, "type": "X",
                 "parent": null, "place": null, "validFrom": "2022-01-01", "validTo": %s, "revision": %d}
                """.formatted(end, revision + 10_000));
        plan.hear("assignment.changed", "STN.R-02.REPORT", """
                {"id": "STN.R-02.REPORT", "agency": "STN", "subjectKind": "DUTY", "subject": "R-02", "role": "REPORT",
                 "validFrom": "2024-01-01", "validTo": %s, "passedFrom": [], "revision": %d}
                """.formatted(end, revision + 10_000));
    }

    @Test
    void inTheStructureOfADayADutyIsShownUnderWhoTookItOver() {
        clock.set("2025-12-31T08:00:00+07:00");

        of("year=2024&duty=R-02&agency=STC").body("agencies[0].reportedAs", not(hasItem("SKHDT")));
        of("year=2024&duty=R-02&agency=STC&orgView=CURRENT")
                .body("structureOf", equalTo("2025-12-31"))
                .body("agencies[0].reportedAs", hasItem("SKHDT"));
        of("year=2024&duty=R-02&agency=SKHDT&orgView=CURRENT").body("agencies", empty(), "total.expected", is(0));
    }

    @Test
    void obligationsAreListedUnderWhoHoldsTheDutyInTheStructureOfADay() {
        clock.set("2025-12-31T08:00:00+07:00");

        obligations("period=2024&duty=R-02&agency=STC").body("items.id", not(hasItem("R-02.2024.SKHDT")));
        obligations("period=2024&duty=R-02&agency=STC&orgView=CURRENT")
                .body("items.id", hasItem("R-02.2024.SKHDT"), "items.agency", hasItem("SKHDT"));
        obligations("period=2024&duty=R-02&agency=SKHDT&orgView=CURRENT").body("items", empty());
    }

    @Test
    void nothingIsLostOrDoubledByTheView() {
        clock.set("2026-06-30T08:00:00+07:00");

        for (String year : new String[] {"2023", "2024", "2025"}) {
            int reported = of("year=" + year).extract().path("total.expected");
            of("year=" + year + "&orgView=CURRENT").body("total.expected", is(reported));
            of("year=" + year + "&orgView=AT(2022-06-30)").body("total.expected", is(reported));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"year=23", "year=zwei", "orgView=now", "orgView=AT(2025-13-01)"})
    void anUnreadableQuestionIsA400(String question) {
        ask(question).statusCode(400).body("code", equalTo("invalid-parameter"));
    }

    private static ValidatableResponse obligations(String question) {
        return given().filter(new ContractFilter())
                .get("/api/v1/obligations?" + question)
                .then()
                .statusCode(200);
    }

    private static String withoutDays(String agencies) {
        return agencies.replaceAll("daysLate:[0-9]+", "");
    }

    private static ValidatableResponse of(String question) {
        return ask(question).statusCode(200);
    }

    private static ValidatableResponse ask(String question) {
        return given().filter(new ContractFilter())
                .get("/api/v1/timeliness?" + question)
                .then();
    }
}
