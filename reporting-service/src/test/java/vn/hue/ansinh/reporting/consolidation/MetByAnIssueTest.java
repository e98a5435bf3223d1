package vn.hue.ansinh.reporting.consolidation;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static vn.hue.ansinh.reporting.HealthReports.anAcceptedReport;
import static vn.hue.ansinh.reporting.Party.reviewer;
import static vn.hue.ansinh.reporting.consolidation.SomeConsolidations.YEAR_2023;
import static vn.hue.ansinh.reporting.consolidation.SomeConsolidations.accepted;
import static vn.hue.ansinh.reporting.consolidation.SomeConsolidations.insurance;
import static vn.hue.ansinh.reporting.consolidation.SomeConsolidations.isGranted;
import static vn.hue.ansinh.reporting.consolidation.SomeConsolidations.issued;
import static vn.hue.ansinh.reporting.consolidation.SomeConsolidations.jobs;
import static vn.hue.ansinh.reporting.consolidation.SomeConsolidations.submitted;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import vn.hue.ansinh.kit.testing.RealParts;
import vn.hue.ansinh.reporting.HealthReports;
import vn.hue.ansinh.reporting.OnRealParts;
import vn.hue.ansinh.reporting.Party;

/** The Department of Labour owes the consolidated report of the year before 5 December. */
@QuarkusTest
@WithTestResource(RealParts.class)
class MetByAnIssueTest extends OnRealParts {
    private static final String OWED = "R-04.2023.SLDTBXH";

    @Test
    void isWhatItsIssuerOwesUnderTheDutyThatItIsHandedInUnder() {
        anAcceptedReport();
        clock.set("2023-12-03T08:00:00+07:00");
        issued(YEAR_2023);
        clock.set("2023-12-12T08:00:00+07:00");

        obligation(OWED)
                .body("state", equalTo("CONSOLIDATED"), "onTime", equalTo(true))
                .body("firstSubmittedAt", equalTo("2023-12-03T08:00:00+07:00"));
        board().body("agencies.state", contains("CONSOLIDATED"), "agencies.late", contains(false));
        reviewer()
                .asks()
                .get("/api/v1/timeliness?year=2023&duty=R-04")
                .then()
                .body("total.onTime", equalTo(1), "total.missing", equalTo(0));
    }

    @Test
    void byItsFirstIssueWhetherInTimeOrNot() {
        anAcceptedReport();
        clock.set("2023-12-07T08:00:00+07:00");
        issued(YEAR_2023);
        accepted("R-02.2023.SLDTBXH", jobs("17000", "P"));
        clock.set("2023-12-20T08:00:00+07:00");
        issued(YEAR_2023);

        obligation(OWED)
                .body("state", equalTo("CONSOLIDATED"), "onTime", equalTo(false))
                .body("firstSubmittedAt", equalTo("2023-12-07T08:00:00+07:00"));
        board().body("agencies.late", contains(true), "agencies.daysLate", contains(3));
    }

    @Test
    void notByWhatIsPutTogetherForItself() {
        anAcceptedReport();
        issued("{\"duty\": \"R-02\", \"period\": \"2023\"}");

        obligation(OWED).body("state", equalTo("DUE_SOON"), "firstSubmittedAt", nullValue());
        obligation("R-02.2023.SLDTBXH").body("state", equalTo("DUE_SOON"));
    }

    @Test
    void alsoWhereAReportOnItWasBegun() {
        Party.officerOf("SLDTBXH")
                .drafts("{\"obligation\": \"" + OWED + "\", \"figures\": []}")
                .then()
                .statusCode(201);
        anAcceptedReport();
        issued(YEAR_2023);

        obligation(OWED).body("state", equalTo("CONSOLIDATED"));
        theAuditFindsNothingTouched();
    }

    @Test
    void asEarlyAsItWasWhereAReportOfItsOwnComesInLater() {
        anAcceptedReport();
        clock.set("2023-12-03T08:00:00+07:00");
        issued(YEAR_2023);
        clock.set("2023-12-07T08:00:00+07:00");
        submitted(OWED, jobs("17000", "P"), HealthReports.INCOMPLETE);

        obligation(OWED)
                .body("state", equalTo("SUBMITTED"), "onTime", equalTo(true))
                .body("firstSubmittedAt", equalTo("2023-12-03T08:00:00+07:00"));
        board().body("agencies.state", contains("WAITING"), "agencies.late", contains(false));
        theAuditFindsNothingTouched();
    }

    @Test
    void asLateAsItWasThoughMoreTimeWasGrantedBeforeAReportOfItsOwnCameIn() {
        anAcceptedReport();
        clock.set("2023-12-07T08:00:00+07:00");
        issued(YEAR_2023);
        isGranted(OWED, "2023-12-20");
        submitted(OWED, jobs("17000", "P"), HealthReports.INCOMPLETE);

        obligation(OWED)
                .body("state", equalTo("SUBMITTED_LATE"), "onTime", equalTo(false))
                .body("firstSubmittedAt", equalTo("2023-12-07T08:00:00+07:00"));
        theAuditFindsNothingTouched();
    }

    @Test
    void byTheIssueOfWhoeverHasFollowedItsIssuer() {
        clock.set("2025-03-03T09:00:00+07:00");
        accepted("R-02.2024.SYT", insurance("99.3", "P"));
        issued("{\"duty\": \"R-02\", \"period\": \"2024\", \"under\": \"R-04\"}");

        obligation("R-04.2024.SLDTBXH").body("state", equalTo("CONSOLIDATED"), "onTime", equalTo(false));
    }

    @Test
    void notByAnIssueThatCameAfterAReportOfItsOwn() {
        anAcceptedReport();
        clock.set("2023-12-03T08:00:00+07:00");
        submitted(OWED, jobs("17000", "P"), HealthReports.INCOMPLETE);
        clock.set("2023-12-07T08:00:00+07:00");
        issued(YEAR_2023);

        obligation(OWED).body("state", equalTo("SUBMITTED"), "onTime", equalTo(true));
        theAuditFindsNothingTouched();
    }

    @Test
    void byTheYearsTogetherWhereTheyAreReviewed() {
        Party.with("UBND-TINH", "leader")
                .says("{\"day\": \"2023-12-15\", \"reason\": \"Sơ kết\"}")
                .header("If-Match", "\"v0\"")
                .put("/api/v1/duties/R-05/dates/Y2")
                .then()
                .statusCode(200);
        accepted("R-02.2022.SYT", insurance("98.9", "A"));
        issued("{\"duty\": \"R-02\", \"from\": \"2021\", \"period\": \"2022\", \"under\": \"R-05\"}");

        obligation("R-05.2022.SLDTBXH.Y2").body("state", equalTo("CONSOLIDATED"));
        obligation("R-04.2022.SLDTBXH").body("state", equalTo("OVERDUE"));
    }

    private static void theAuditFindsNothingTouched() {
        reviewer().asks().get("/api/v1/audit/check").then().statusCode(200).body("faults", empty());
    }

    private static ValidatableResponse obligation(String id) {
        return reviewer().asks().get("/api/v1/obligations/" + id).then().statusCode(200);
    }

    private static ValidatableResponse board() {
        return reviewer()
                .asks()
                .get("/api/v1/board?duty=R-04&period=2023")
                .then()
                .statusCode(200);
    }
}
