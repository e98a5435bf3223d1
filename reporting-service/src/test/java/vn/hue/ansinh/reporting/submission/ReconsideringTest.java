package vn.hue.ansinh.reporting.submission;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static vn.hue.ansinh.reporting.HealthReports.OTHER_FIGURES;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;
import vn.hue.ansinh.kit.testing.RealParts;
import vn.hue.ansinh.reporting.HealthReports;
import vn.hue.ansinh.reporting.OnRealParts;
import vn.hue.ansinh.reporting.Party;

@QuarkusTest
@WithTestResource(RealParts.class)
class ReconsideringTest extends OnRealParts {
    private final Party officer = Party.officerOf("SYT");
    private final Party approver = Party.approverOf("SYT");
    private final Party consolidator = Party.reviewer();

    @Test
    void beforeItIsReviewedItMayBeWithdrawnAndThenNothingCountsAsHandedIn() {
        String id = HealthReports.aSubmittedReport();

        withdraw(id, "\"v2\"")
                .then()
                .statusCode(200)
                .body("status", equalTo("WITHDRAWN"), "allowedTransitions", contains("REWRITE", "SUBMIT"));

        clock.set("2023-12-01T08:00:00+07:00");
        standsAt("OVERDUE");
        officer.asks()
                .get("/api/v1/timeliness?year=2023&duty=R-02&agency=SYT")
                .then()
                .body("total.missing", is(1), "total.submitted", is(0));
        officer.rewrites(id, "\"v3\"", OTHER_FIGURES).then().statusCode(200);
        approver.submits(id, "\"v4\"").then().statusCode(200).body("version", is(2));
    }

    @Test
    void whoTakesBackWhatCameInTimeAndHandsInLateIsLate() {
        String id = HealthReports.aSubmittedReport();
        withdraw(id, "\"v2\"").then().statusCode(200).body("onTime", nullValue());
        clock.set("2023-12-05T08:00:00+07:00");

        approver.submits(id, "\"v3\"").then().statusCode(200).body("onTime", is(false));

        standsAt("SUBMITTED_LATE");
        officer.asks()
                .get("/api/v1/timeliness?year=2023&duty=R-02&agency=SYT")
                .then()
                .body("total.late", is(1), "total.onTime", is(0), "total.daysLate", is(6));
        consolidator
                .asks()
                .get("/api/v1/board?duty=R-02&period=2023")
                .then()
                .body("agencies.find { it.agency == 'SYT' }.late", is(true));
    }

    @Test
    void whatIsUnderReviewCanNoLongerBeWithdrawn() {
        String id = HealthReports.aSubmittedReport();
        step(consolidator, id, "review", "\"v2\"").then().statusCode(200).body("status", equalTo("UNDER_REVIEW"));
        standsAt("SUBMITTED");

        assertRefused(409, "step-not-allowed", () -> withdraw(id, "\"v3\""))
                .body("allowedTransitions", contains("RETURN", "ACCEPT"));
        consolidator.accepts(id, "\"v3\"").then().statusCode(200);
    }

    @Test
    void anAmendmentLeavesTheAcceptedVersionOfficialUntilTheNextIsAccepted() {
        String id = HealthReports.anAcceptedReport();

        amend(id, "\"v3\"")
                .then()
                .statusCode(200)
                .body("status", equalTo("AMENDMENT"), "officialVersion", is(1))
                .body("amendmentReason", equalTo("Sót trạm y tế"));
        standsAt("ACCEPTED");
        officer.rewrites(id, "\"v4\"", OTHER_FIGURES).then().statusCode(200);
        approver.submits(id, "\"v5\"").then().statusCode(200).body("officialVersion", is(1), "version", is(2));
        standsAt("ACCEPTED");
        consolidator.accepts(id, "\"v6\"").then().statusCode(200).body("officialVersion", is(2));
        consolidator.asks().get("/api/v1/reports/" + id).then().body("amendmentReason", nullValue());
    }

    @Test
    void whatDiffersBetweenTwoVersionsIsShown() {
        String id = HealthReports.aReturnedReport();
        officer.rewrites(id, "\"v3\"", OTHER_FIGURES).then().statusCode(200);
        approver.submits(id, "\"v4\"").then().statusCode(200);

        consolidator
                .asks()
                .get("/api/v1/reports/" + id + "/versions/2/difference")
                .then()
                .statusCode(200)
                .body("from", is(1), "figures.size()", is(1), "figures[0].before.value", is(99.3f))
                .body("figures[0].after.note", equalTo("Đã rà soát"))
                .body("narrative.what", contains("results"), "narrative[0].after", nullValue());
        consolidator
                .asks()
                .get("/api/v1/reports/" + id + "/versions/1/difference")
                .then()
                .statusCode(404)
                .body("detail", is("Trước bản đầu tiên không có bản nào."));
    }

    @Test
    void anAmendmentThatIsCancelledLeavesEverythingAsItWas() {
        String id = HealthReports.anAcceptedReport();
        amend(id, "\"v3\"").then().statusCode(200);
        officer.rewrites(id, "\"v4\"", OTHER_FIGURES).then().statusCode(200);

        approver.asks()
                .header("If-Match", "\"v5\"")
                .delete("/api/v1/reports/" + id + "/amendment")
                .then()
                .statusCode(200)
                .body("status", equalTo("ACCEPTED"), "figures[0].value", is(99.3f));
    }

    @Test
    void anAmendmentIsCancelledBehindTheLockToo() {
        String id = HealthReports.anAcceptedReport();
        amend(id, "\"v3\"").then().statusCode(200);
        consolidator
                .says("{\"exempt\": false, \"lockAt\": \"2023-12-10T00:00:00+07:00\", \"reason\": \"Chốt\"}")
                .header("If-Match", "\"v0\"")
                .put("/api/v1/obligations/R-02.2023.SYT/ruling")
                .then()
                .statusCode(200);
        clock.set("2023-12-10T00:00:00+07:00");
        assertRefused(409, "report-locked", () -> officer.rewrites(id, "\"v4\"", OTHER_FIGURES));

        approver.asks()
                .header("If-Match", "\"v4\"")
                .delete("/api/v1/reports/" + id + "/amendment")
                .then()
                .statusCode(200)
                .body("status", equalTo("ACCEPTED"), "amendmentReason", nullValue());
    }

    @Test
    void whatIsNotAcceptedCannotBeAmendedAndADraftCannotBeWithdrawn() {
        String id = HealthReports.aDraft();

        assertRefused(409, "step-not-allowed", () -> amend(id, "\"v1\""));
        assertRefused(409, "step-not-allowed", () -> withdraw(id, "\"v1\""));
    }

    @Test
    void aReasonIsWanted() {
        String id = HealthReports.aSubmittedReport();

        assertRefused(422, "invalid-fields", () -> approver.says("{\"reason\": \" \"}")
                .header("If-Match", "\"v2\"")
                .put("/api/v1/reports/" + id + "/withdrawal"));
    }

    private Response withdraw(String id, String tag) {
        return says(id, "withdrawal", tag, "Gửi nhầm");
    }

    private Response amend(String id, String tag) {
        return says(id, "amendment", tag, "Sót trạm y tế");
    }

    private Response says(String id, String step, String tag, String reason) {
        return approver.says("{\"reason\": \"" + reason + "\"}")
                .header("If-Match", tag)
                .put("/api/v1/reports/" + id + "/" + step);
    }

    private static Response step(Party party, String id, String step, String tag) {
        return party.asks().header("If-Match", tag).put("/api/v1/reports/" + id + "/" + step);
    }

    private void standsAt(String state) {
        officer.asks().get("/api/v1/obligations/R-02.2023.SYT").then().body("state", equalTo(state));
    }
}
