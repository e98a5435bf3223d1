package vn.hue.ansinh.reporting.submission;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.hue.ansinh.reporting.HealthReports.OTHER_FIGURES;
import static vn.hue.ansinh.reporting.Party.reviewer;
import static vn.hue.ansinh.reporting.consolidation.SomeConsolidations.YEAR_2023;
import static vn.hue.ansinh.reporting.consolidation.SomeConsolidations.accepted;
import static vn.hue.ansinh.reporting.consolidation.SomeConsolidations.jobs;
import static vn.hue.ansinh.reporting.consolidation.SomeConsolidations.opens;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.hue.ansinh.kit.testing.RealParts;
import vn.hue.ansinh.reporting.HealthReports;
import vn.hue.ansinh.reporting.OnRealParts;
import vn.hue.ansinh.reporting.Party;

/** The first version came in time and was returned, to be corrected by 4 December; the second one is taken back. */
@QuarkusTest
@WithTestResource(RealParts.class)
class TakenBackTest extends OnRealParts {
    private static final String OWED = "/api/v1/obligations/R-02.2023.SYT";
    private final Party approver = Party.approverOf("SYT");
    private String report;

    @BeforeEach
    void theSecondVersionIsTakenBack() {
        report = HealthReports.aReturnedReport();
        approver.submits(report, "\"v3\"").then().statusCode(200);
        approver.says("{\"reason\": \"Gửi nhầm\"}")
                .header("If-Match", "\"v4\"")
                .put(Party.REPORTS + "/" + report + "/withdrawal")
                .then()
                .statusCode(200)
                .body("status", equalTo("WITHDRAWN"), "onTime", is(true));
        clock.set("2023-12-02T08:00:00+07:00");
    }

    @Test
    void itStandsReturnedWhereverItIsToldOf() {
        given().get(OWED).then().body("state", equalTo("RETURNED"), "onTime", is(true));
        given().get("/api/v1/timeliness?year=2023&duty=R-02&agency=SYT")
                .then()
                .body("total.onTime", is(1), "total.missing", is(0), "total.daysLate", is(0));
        reviewer()
                .asks()
                .get("/api/v1/board?duty=R-02&period=2023")
                .then()
                .body(ofHealth("state"), equalTo("RETURNED"), ofHealth("late"), is(false), ofHealth("daysLate"), is(0))
                .body("counts.submitted", is(1), "counts.byState.RETURNED", is(1));
        accepted("R-02.2023.SLDTBXH", jobs("17000", "P"));
        opens(YEAR_2023).then().body("content.gaps.find { it.agency == 'SYT' }.kind", equalTo("RETURNED"));
    }

    @Test
    void nobodyIsRemindedOfItAsOverdue() {
        reviewer()
                .says("{\"duty\": \"R-02\", \"period\": \"2023\", \"agencies\": [\"SYT\"]}")
                .header("Idempotency-Key", UUID.randomUUID())
                .post("/api/v1/reminders")
                .then()
                .statusCode(200)
                .body("items.outcome", contains("NOT_REMINDED"));
        assertEquals("0", desk.text("select count(*) from reminder"));
    }

    @Test
    void itIsCorrectedUntilTheDayNamedThoughItIsLocked() {
        reviewer()
                .says("{\"exempt\": false, \"lockAt\": \"2023-12-03T00:00:00+07:00\", \"reason\": \"Chốt\"}")
                .header("If-Match", "\"v0\"")
                .put(OWED + "/ruling")
                .then()
                .statusCode(200);

        clock.set("2023-12-04T23:59:59.999+07:00");
        approver.rewrites(report, "\"v5\"", OTHER_FIGURES).then().statusCode(200);
        clock.set("2023-12-05T00:00:00+07:00");
        assertRefused(409, "report-locked", () -> approver.rewrites(report, "\"v6\"", OTHER_FIGURES));
    }

    @Test
    void handedInOnceMoreItIsInTimeByItsFirstVersion() {
        approver.submits(report, "\"v5\"").then().statusCode(200).body("onTime", is(true), "version", is(3));

        given().get(OWED).then().body("state", equalTo("SUBMITTED"), "firstSubmittedAt", notNullValue());
        reviewer().asks().get("/api/v1/audit/check").then().body("faults.size()", is(0));
    }

    private static String ofHealth(String member) {
        return "agencies.find { it.agency == 'SYT' }." + member;
    }
}
