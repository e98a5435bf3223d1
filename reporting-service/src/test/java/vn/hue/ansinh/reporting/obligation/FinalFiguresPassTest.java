package vn.hue.ansinh.reporting.obligation;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.hue.ansinh.kit.testing.RealParts;
import vn.hue.ansinh.reporting.Party;
import vn.hue.ansinh.reporting.consolidation.SomeConsolidations;

/** A department has estimated, and is merged before its final figures are accepted. */
@QuarkusTest
@WithTestResource(RealParts.class)
class FinalFiguresPassTest extends OnTwoDepartments {
    @BeforeEach
    void itsEstimateIsAccepted() {
        answersForMore();
        Party.reviewer().accepts(handsIn(WITH_A_FIGURE), "\"v2\"").then().statusCode(200);
    }

    @Test
    void whoTookTheDutyOverOnTheDayThatItNamesOwesThem() {
        isMerged("2023-11-30", "2023-11-29");
        itIsHeardOfTheMerger("2023-11-30");
        clock.set("2023-12-05T08:00:00+07:00");

        issued().body("finals.obligation", contains("R-02.2023.STM.FINAL"));
    }

    @Test
    void whatIsUnderReviewIsNotAskedOfTheOthersAgain() {
        clock.set("2023-12-05T08:00:00+07:00");
        issued().body("finals.obligation", contains("R-02.2023.STN.FINAL"));
        clock.set("2024-03-01T08:00:00+07:00");
        isMerged("2024-03-10", "2024-03-09");
        itIsHeardOfTheMerger("2024-03-10");
        handsIn(WITH_A_FIGURE.replace("2023.STN", "2023.STN.FINAL"));
        clock.set("2024-03-12T08:00:00+07:00");
        SomeConsolidations.accepted("R-02.2023.SLDTBXH", SomeConsolidations.jobs("17000", "P"));

        issued().body("finals.obligation", contains("R-02.2023.STN.FINAL"));
    }

    @Test
    void whatWasMissedBeforeTheMergerIsAskedOfTheOthers() {
        clock.set("2023-12-05T08:00:00+07:00");
        issued().body("finals.obligation", contains("R-02.2023.STN.FINAL"));
        isMerged("2024-04-10", "2024-04-09");
        itIsHeardOfTheMerger("2024-04-10");
        clock.set("2024-05-02T08:00:00+07:00");
        SomeConsolidations.accepted("R-02.2023.SLDTBXH", SomeConsolidations.jobs("17000", "P"));

        issued().body("finals.obligation", hasItem("R-02.2023.STM.FINAL-2"));
    }

    private String handsIn(String draft) {
        String id = officer.drafts(draft).then().statusCode(201).extract().path("id");
        approver.submits(id, "\"v1\"").then().statusCode(200);
        return id;
    }

    private static ValidatableResponse issued() {
        String id = SomeConsolidations.opens(SomeConsolidations.YEAR_2023).path("id");
        return SomeConsolidations.issues(id, "\"v1\"").then().statusCode(200);
    }
}
