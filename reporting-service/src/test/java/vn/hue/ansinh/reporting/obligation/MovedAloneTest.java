package vn.hue.ansinh.reporting.obligation;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.hue.ansinh.kit.testing.RealParts;
import vn.hue.ansinh.reporting.HealthReports;
import vn.hue.ansinh.reporting.Party;
import vn.hue.ansinh.reporting.consolidation.SomeConsolidations;

/** An indicator passes from one department to another on 10 December; both report on 2023 before 30 November. */
@QuarkusTest
@WithTestResource(RealParts.class)
class MovedAloneTest extends OnTwoDepartments {
    @BeforeEach
    void bothOweReports() {
        hears(assignment("STM", "R-02", "2023-01-01", null, ""));
        answersForMore();
    }

    @Test
    void staysWithWhoeverIsGivenMoreTimeThanTheOther() {
        isGranted("R-02.2023.STN", "2023-12-31");
        moves("\"STN.INDICATOR\"");

        isAskedOf("STN", "STM");
        states("STN");
    }

    @Test
    void staysWithWhoeverShouldHaveStatedItBefore() {
        isGranted("R-02.2023.STM", "2023-12-31");
        moves("\"STN.INDICATOR\"");

        isAskedOf("STN", "STM");
    }

    @Test
    void goesToTheOtherInTheTimeOfBoth() {
        isGranted("R-02.2023.STN", "2023-12-31");
        isGranted("R-02.2023.STM", "2023-12-20");
        moves("\"STN.INDICATOR\"");

        isAskedOf("STM", "STN");
        states("STM");
    }

    @Test
    void staysWhereItIsAfterTheTimeOfBoth() {
        moves("\"STN.INDICATOR\"");

        isAskedOf("STN", "STM");
    }

    @Test
    void isFollowedFromHandToHand() {
        isGranted("R-02.2023.STN", "2023-12-31");
        moves("");

        isAskedOf("STN", "STM");
    }

    @Test
    void staysWithWhoeverHadItLastWhereNobodyFollows() {
        isGranted("R-02.2023.STN", "2023-12-31");
        endsToAnswer("2023-12-09");

        isAskedOf("STN", "STM");
    }

    @Test
    void isStatedByAnHeirWhoseOwnTimeWasOverBeforeTheMerger() {
        isGranted("R-02.2023.STN", "2023-12-31");
        isMergedIntoWhoReportedAlready();
        clock.set("2023-12-09T08:00:00+07:00");
        isAskedOf("STN", "STM");
        clock.set("2023-12-10T08:00:00+07:00");

        form("STM").body("figures.indicator", hasItem("IND-06-01"), "tasks.task", hasItem("TASK-06-01"));
        states("STM");
    }

    @Test
    void goesToTheOtherAfterTheTimeOfBothWhereWhoeverGivesItIsExempt() {
        Party.reviewer()
                .says("{\"exempt\": true, \"reason\": \"Giải thể\"}")
                .header("If-Match", "\"v0\"")
                .put("/api/v1/obligations/R-02.2023.STN/ruling")
                .then()
                .statusCode(200);
        moves("\"STN.INDICATOR\"");

        form("STM").body("figures.indicator", hasItem("IND-06-01"));
        states("STM");
    }

    @Test
    void staysInTheFinalFiguresOfWhoeverEstimatedIt() {
        SomeConsolidations.accepted("R-02.2023.STN", HealthReports.INSURANCE);
        clock.set("2023-12-05T08:00:00+07:00");
        String id = SomeConsolidations.opens(SomeConsolidations.YEAR_2023).path("id");
        SomeConsolidations.issues(id, "\"v1\"").then().statusCode(200);
        hears(answersFor("STM", "INDICATOR", "2024-01-10", null, "\"STN.INDICATOR\""));
        endsToAnswer("2024-01-09");
        clock.set("2024-01-15T08:00:00+07:00");

        form("STN", "STN.FINAL").body("figures.indicator", hasItem("IND-06-01"));
    }

    private void isMergedIntoWhoReportedAlready() {
        hears(assignment("STM", "R-02", "2023-01-01", null, "\"STN.R-02.REPORT\""));
        hears(assignment("STN", "R-02", "2023-01-01", "2023-12-09", ""));
        moves("\"STN.INDICATOR\"");
        hears(answersFor("STM", "TASK", "2023-12-10", null, "\"STN.TASK\""));
        plan.hear("agency.changed", "STN", agency("STN", "2023-12-09"));
        plan.hear("succession.changed", "trials-merged", succession("trials-merged", "2023-12-10"));
    }

    private void moves(String passedFrom) {
        hears(answersFor("STM", "INDICATOR", "2023-12-10", null, passedFrom));
        endsToAnswer("2023-12-09");
        clock.set("2023-12-15T08:00:00+07:00");
    }

    private static void isAskedOf(String agency, String notOf) {
        form(agency).body("figures.indicator", hasItem("IND-06-01"));
        form(notOf).body("figures.indicator", not(hasItem("IND-06-01")));
    }

    private static ValidatableResponse form(String agency) {
        return form(agency, agency);
    }

    private static ValidatableResponse form(String agency, String obligation) {
        return Party.officerOf(agency)
                .asks()
                .get("/api/v1/obligations/R-02.2023." + obligation + "/form")
                .then()
                .statusCode(200);
    }

    private static void states(String agency) {
        String id = Party.officerOf(agency)
                .drafts(WITH_A_FIGURE.replace("STN", agency))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        Party.approverOf(agency).submits(id, "\"v1\"").then().statusCode(200).body("status", equalTo("SUBMITTED"));
    }
}
