package vn.hue.ansinh.reporting.obligation;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.hue.ansinh.kit.testing.RealParts;
import vn.hue.ansinh.reporting.Party;

/** A department that is merged passes on what it reports on together with the duty to report. */
@QuarkusTest
@WithTestResource(RealParts.class)
class FiguresOfWhatPassesTest extends OnTwoDepartments {
    @BeforeEach
    void itReportsOnInsuranceAndLeadsATask() {
        answersForMore();
    }

    @Test
    void untilItPassesItIsReportedByWhoeverHasIt() {
        clock.set("2023-11-05T08:00:00+07:00");
        isMerged("2023-11-10", "2023-11-09");

        statesItsFigure("STN");
    }

    @Test
    void whatIsInTimeOnTheLastDayIsReportedByWhoeverHadItThen() {
        isMerged("2023-11-30", "2023-11-29");

        statesItsFigure("STN");
    }

    @Test
    void whatPassesInTheTimeThatWasGrantedIsReportedByTheOthers() {
        isGranted("R-02.2023.STN", "2023-12-31");
        isMerged("2023-12-10", "2023-12-09");
        clock.set("2023-12-10T08:00:00+07:00");

        statesItsFigure("STM");
    }

    @Test
    void whatNobodyTakesOverIsReportedByWhoeverHadItLast() {
        isGranted("R-02.2023.STN", "2023-12-31");
        hears(assignment("STN", "R-02", "2023-01-01", "2023-12-10", ""));
        endsToAnswer("2023-12-10");
        clock.set("2023-12-15T08:00:00+07:00");

        statesItsFigure("STN");
    }

    @Test
    void whatIsReturnedAfterItPassedIsCorrectedByWhoeverHandedItIn() {
        clock.set("2023-11-05T08:00:00+07:00");
        String id = officer.drafts(WITH_A_FIGURE).path("id");
        approver.submits(id, "\"v1\"").then().statusCode(200);
        isMerged("2023-11-10", "2023-11-09");
        clock.set("2023-11-12T08:00:00+07:00");
        Party.reviewer().returns(id, "\"v2\"", "Đối chiếu lại").then().statusCode(200);

        officer.rewrites(id, "\"v3\"", WITH_A_FIGURE.replace("\"obligation\": \"R-02.2023.STN\", ", ""))
                .then()
                .statusCode(200);
        approver.submits(id, "\"v4\"").then().statusCode(200);
    }

    @Test
    void whatIsReturnedToAnAgencyThatNobodyFollowedIsCorrectedByIt() {
        clock.set("2023-11-05T08:00:00+07:00");
        String id = officer.drafts(WITH_A_FIGURE).path("id");
        approver.submits(id, "\"v1\"").then().statusCode(200);
        hears(assignment("STN", "R-02", "2023-01-01", "2023-11-09", ""));
        endsToAnswer("2023-11-09");
        plan.hear("agency.changed", "STN", agency("STN", "2023-11-09"));
        clock.set("2023-11-12T08:00:00+07:00");
        Party.reviewer().returns(id, "\"v2\"", "Đối chiếu lại").then().statusCode(200);

        officer.rewrites(id, "\"v3\"", WITH_A_FIGURE.replace("\"obligation\": \"R-02.2023.STN\", ", ""))
                .then()
                .statusCode(200);
        approver.submits(id, "\"v4\"").then().statusCode(200);
    }

    private static void statesItsFigure(String agency) {
        Party.officerOf(agency)
                .asks()
                .get("/api/v1/obligations/R-02.2023." + agency + "/form")
                .then()
                .statusCode(200)
                .body("figures.indicator", hasItem("IND-06-01"), "tasks.task", hasItem("TASK-06-01"));
        String id = Party.officerOf(agency)
                .drafts(WITH_A_FIGURE.replace("STN", agency))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        Party.approverOf(agency).submits(id, "\"v1\"").then().statusCode(200).body("status", equalTo("SUBMITTED"));
    }
}
