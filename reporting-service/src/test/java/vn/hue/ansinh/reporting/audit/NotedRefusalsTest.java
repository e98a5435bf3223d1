package vn.hue.ansinh.reporting.audit;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static vn.hue.ansinh.reporting.HealthReports.aDraft;
import static vn.hue.ansinh.reporting.HealthReports.aSubmittedReport;
import static vn.hue.ansinh.reporting.Party.approverOf;
import static vn.hue.ansinh.reporting.Party.officerOf;
import static vn.hue.ansinh.reporting.Party.reviewer;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hue.ansinh.kit.testing.RealParts;
import vn.hue.ansinh.reporting.OnRealParts;
import vn.hue.ansinh.reporting.Party;

/** Who tries what the rules do not allow is refused, and it is known that they tried. */
@QuarkusTest
@WithTestResource(RealParts.class)
class NotedRefusalsTest extends OnRealParts {

    @Test
    void aSubmissionAfterTheLockIsRefusedAndWrittenDown() {
        String id = aDraft();
        reviewer()
                .says("{\"exempt\": false, \"lockAt\": \"2023-12-01T00:00:00+07:00\", \"reason\": \"Hết hạn\"}")
                .header("If-Match", "\"v0\"")
                .put("/api/v1/obligations/R-02.2023.SYT/ruling")
                .then()
                .statusCode(200);
        clock.set("2023-12-02T00:00:00+07:00");

        assertRefused(409, "report-locked", () -> approverOf("SYT").submits(id, "\"v1\""));

        refusals("")
                .body("items.code", contains("report-locked"), "items[0].agency", equalTo("SYT"))
                .body("items[0].path", equalTo(Party.REPORTS + "/" + id + "/submission"))
                .body("items[0].at", equalTo("2023-12-02T00:00:00+07:00"));
    }

    @Test
    void anAcceptanceByWhoSignedItOffIsRefusedAndWrittenDown() {
        Party both = Party.with("SYT", "approver", "consolidator");
        String id = aDraft();
        both.submits(id, "\"v1\"").then().statusCode(200);

        assertRefused(403, "reviewer-is-submitter", () -> both.accepts(id, "\"v2\""));

        refusals("").body("items.code", contains("reviewer-is-submitter"), "items.status", contains(403));
    }

    @Test
    void anAcceptanceOfWhatWasWithdrawnIsRefusedAndWrittenDown() {
        String id = aSubmittedReport();
        approverOf("SYT")
                .says("{\"reason\": \"Nhầm\"}")
                .header("If-Match", "\"v2\"")
                .put(Party.REPORTS + "/" + id + "/withdrawal")
                .then()
                .statusCode(200);

        assertRefused(409, "step-not-allowed", () -> reviewer().accepts(id, "\"v3\""));

        refusals("").body("items.code", contains("step-not-allowed"));
    }

    @Test
    void aRoleThatIsMissingIsWrittenDownAsWell() {
        String id = aDraft();

        officerOf("SYT").submits(id, "\"v1\"").then().statusCode(403);

        Awaitility.await().atMost(Duration.ofSeconds(10)).untilAsserted(() -> refusals("")
                .body("items.code", contains("forbidden")));
    }

    @Test
    void whoTriesTheSameAgainLeavesOneRowAMinute() {
        String id = aSubmittedReport();

        for (int time = 0; time < 3; time++) {
            officerOf("SGDDT").attaches(id, "a.pdf", new byte[] {1}).then().statusCode(403);
        }
        clock.set("2023-11-27T09:13:44+07:00");
        officerOf("SGDDT").attaches(id, "a.pdf", new byte[] {1}).then().statusCode(403);

        refusals("").body("items.code", contains("other-agency", "other-agency"));
    }

    @Test
    void readingAndMistakesLeaveNothing() {
        String id = aSubmittedReport();

        officerOf("SGDDT").reads(id).then().statusCode(403);
        approverOf("SYT").submits(id, "\"v7\"").then().statusCode(412);
        officerOf("SYT").drafts("{}");

        refusals("").body("items", empty());
    }

    @Test
    void theyArePagedAndAskedByActorAndTime() {
        String first = aSubmittedReport();
        officerOf("SGDDT").attaches(first, "a.pdf", new byte[] {1}).then().statusCode(403);
        clock.set("2023-11-27T10:00:00+07:00");
        officerOf("STC").attaches(first, "a.pdf", new byte[] {1}).then().statusCode(403);

        String next = refusals("?limit=1")
                .body("items.agency", contains("SGDDT"))
                .extract()
                .path("next");
        refusals("?limit=1&cursor=" + next).body("items.agency", contains("STC"));
        String actor = refusals("").extract().path("items[1].actor");
        refusals("?actor=" + actor).body("items", hasSize(1));
        refusals("?from=2023-11-27T03:00:00Z").body("items.agency", contains("STC"));
        refusals("?to=2023-11-27T03:00:00Z").body("items.agency", contains("SGDDT"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"update refused_step set code = 'x'", "delete from refused_step", "truncate refused_step"})
    void nobodyTakesARowAway(String change) {
        officerOf("SGDDT")
                .attaches(aSubmittedReport(), "a.pdf", new byte[] {1})
                .then()
                .statusCode(403);

        assertThrows(IllegalStateException.class, () -> desk.run(change));
        assertEquals(1, desk.count("refused_step"));
    }

    private static ValidatableResponse refusals(String question) {
        return Party.with(null, "leader")
                .asks()
                .get("/api/v1/audit/refusals" + question)
                .then()
                .statusCode(200);
    }
}
