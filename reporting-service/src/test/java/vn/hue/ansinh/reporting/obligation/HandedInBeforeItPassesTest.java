package vn.hue.ansinh.reporting.obligation;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.hue.ansinh.reporting.Party.reviewer;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.hue.ansinh.kit.testing.RealParts;
import vn.hue.ansinh.reporting.HealthReports;
import vn.hue.ansinh.reporting.consolidation.SomeConsolidations;

/** It is known that a department will be merged, and its report comes in before. */
@QuarkusTest
@WithTestResource(RealParts.class)
class HandedInBeforeItPassesTest extends OnTwoDepartments {
    private static final String OF_THE_TRIALS = "agencies.find { it.agency == 'STN' }.";

    private String report;

    @BeforeEach
    void itsReportComesInBeforeTheDay() {
        clock.set("2023-11-05T08:00:00+07:00");
        answersForMore();
        isMerged("2023-11-10", "2023-11-09");
        plan.hear("agency.changed", "STN", agency("STN", "2023-11-09"));
        report = officer.drafts(WITH_A_FIGURE).path("id");
        approver.submits(report, "\"v1\"").then().statusCode(200);
    }

    @Test
    void itWaitsForReviewAsAnyOther() {
        clock.set("2023-11-12T08:00:00+07:00");

        board().body(
                        OF_THE_TRIALS + "state",
                        equalTo("WAITING"),
                        "counts.mandatory",
                        is(20),
                        "counts.submitted",
                        is(1));
        assertEquals("WAITING", gap());
    }

    @Test
    void itIsReturnedAsAnyOther() {
        clock.set("2023-11-12T08:00:00+07:00");
        reviewer().returns(report, "\"v2\"", "Đối chiếu lại").then().statusCode(200);

        board().body(OF_THE_TRIALS + "state", equalTo("RETURNED"), "counts.mandatory", is(20));
        assertEquals("RETURNED", gap());
    }

    @Test
    void whatIsTakenBackPassesAfterAll() {
        withdraws("\"v2\"");
        assertEquals("1", owed("R-02.2023.STM"));

        passesOnItsDay();
    }

    @Test
    void whatIsTakenBackOnceAVersionWasReturnedPassesToo() {
        reviewer().returns(report, "\"v2\"", "Đối chiếu lại").then().statusCode(200);
        approver.submits(report, "\"v3\"").then().statusCode(200);
        withdraws("\"v4\"");

        passesOnItsDay();
    }

    @Test
    void whatIsTakenBackAndPassesCountsWithWhoeverTookTheDutyOver() {
        reviewer().returns(report, "\"v2\"", "Đối chiếu lại").then().statusCode(200);
        approver.submits(report, "\"v3\"").then().statusCode(200);
        withdraws("\"v4\"");
        clock.set("2023-12-05T08:00:00+07:00");

        timeliness("STN").body("total.expected", is(0), "total.onTime", is(0));
        timeliness("STM").body("total.expected", is(1), "total.missing", is(1));
        board().body("counts.submitted", is(0));
    }

    private ValidatableResponse timeliness(String agency) {
        return officer.asks()
                .get("/api/v1/timeliness?year=2023&duty=R-02&agency=" + agency)
                .then()
                .statusCode(200);
    }

    private void passesOnItsDay() {
        clock.set("2023-11-10T00:00:00+07:00");
        state("R-02.2023.STN").body("state", equalTo("TRANSFERRED"), "transferredTo", contains("R-02.2023.STM"));
        state("R-02.2023.STM").body("state", equalTo("OPEN"), "transferredFrom", hasItem("R-02.2023.STN"));
        board().body(OF_THE_TRIALS + "state", equalTo("TRANSFERRED"));
    }

    private void withdraws(String tag) {
        approver.says("{\"reason\": \"Nhầm\"}")
                .header("If-Match", tag)
                .put("/api/v1/reports/" + report + "/withdrawal")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse board() {
        return reviewer()
                .asks()
                .get("/api/v1/board?duty=R-02&period=2023")
                .then()
                .statusCode(200);
    }

    private static String gap() {
        HealthReports.anAcceptedReport();
        return SomeConsolidations.opens(reviewer(), SomeConsolidations.YEAR_2023)
                .then()
                .statusCode(201)
                .extract()
                .path("content.gaps.find { it.agency == 'STN' }.kind");
    }
}
