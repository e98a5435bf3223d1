package vn.hue.ansinh.reporting.extension;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.hue.ansinh.reporting.HealthReports.anAcceptedReport;
import static vn.hue.ansinh.reporting.Party.reviewer;
import static vn.hue.ansinh.reporting.consolidation.SomeConsolidations.YEAR_2023;
import static vn.hue.ansinh.reporting.consolidation.SomeConsolidations.opens;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.hue.ansinh.kit.testing.RealParts;
import vn.hue.ansinh.reporting.HealthReports;
import vn.hue.ansinh.reporting.OnRealParts;
import vn.hue.ansinh.reporting.Party;

/** The Department of Health reports on 5 December what is due before 30 November; then it is given more time. */
@QuarkusTest
@WithTestResource(RealParts.class)
class MeasuredByTest extends OnRealParts {
    private static final String OWED = "/api/v1/obligations/R-02.2023.SYT";
    private static final String DEADLINE = "2023-11-30T00:00:00+07:00";
    private final Party approver = Party.approverOf("SYT");

    @Test
    void whatCameLateStaysLateWhateverTimeIsGrantedAfterwards() {
        clock.set("2023-12-05T08:00:00+07:00");
        String report = anAcceptedReport();

        grant("2023-12-20");

        obligation().body("onTime", is(false), "extendedTo", equalTo("2023-12-21T00:00:00+07:00"));
        approver.reads(report).then().body("onTime", is(false), "dueAt", equalTo(DEADLINE));
        timeliness().body("total.late", is(1), "total.onTime", is(0), "total.extended", is(0), "total.daysLate", is(6));
        board("late", true).body(of("daysLate"), is(6));
        opens(YEAR_2023).then().body("content.gaps.find { it.agency == 'SYT' }.kind", equalTo("LATE"));
    }

    @Test
    void timeGrantedAfterwardsOpensWhatIsLocked() {
        clock.set("2023-12-05T08:00:00+07:00");
        String report = anAcceptedReport();
        reviewer()
                .says("{\"exempt\": false, \"lockAt\": \"2023-12-10T00:00:00+07:00\", \"reason\": \"Chốt\"}")
                .header("If-Match", "\"v0\"")
                .put(OWED + "/ruling")
                .then()
                .statusCode(200);
        clock.set("2023-12-12T08:00:00+07:00");
        assertRefused(409, "report-locked", () -> amend(report));

        grant("2023-12-20");

        amend(report).then().statusCode(200).body("status", equalTo("AMENDMENT"), "onTime", is(false));
    }

    @Test
    void moreTimeThanWasGrantedAfterwardsIsMoreThanThat() {
        clock.set("2023-12-05T08:00:00+07:00");
        anAcceptedReport();
        grant("2023-12-20");

        assertRefused(422, "invalid-fields", () -> request("2023-12-15"));
    }

    @Test
    void whatIsTakenBackIsMeasuredAnewByTheTimeItHasThen() {
        clock.set("2023-12-05T08:00:00+07:00");
        String report = HealthReports.aSubmittedReport();
        grant("2023-12-20");

        approver.says("{\"reason\": \"Nhầm\"}")
                .header("If-Match", "\"v2\"")
                .put(Party.REPORTS + "/" + report + "/withdrawal")
                .then()
                .statusCode(200)
                .body("dueAt", equalTo("2023-12-21T00:00:00+07:00"));

        approver.submits(report, "\"v3\"").then().body("onTime", is(true));
        obligation().body("state", equalTo("SUBMITTED"), "onTime", is(true));
    }

    @Test
    void whatWasReturnedAndCorrectedInTimeGrantedSinceIsAsLateAsItsFirstVersion() {
        clock.set("2023-12-02T08:00:00+07:00");
        String report = HealthReports.aReturnedReport();
        grant("2023-12-20");

        approver.submits(report, "\"v3\"").then().body("onTime", is(false));

        obligation().body("state", equalTo("SUBMITTED_LATE"));
        assertEquals("2", desk.text("select count(*) from receipt"));
        board("late", true);
    }

    @Test
    void whoHoldsADraftIsToldOfItsNewDeadlineAndGoesOnWriting() {
        String draft = HealthReports.aDraft();
        String tag = approver.reads(draft).header("ETag");
        unless(tag, draft).then().statusCode(304);

        grant("2023-12-20");

        unless(tag, draft)
                .then()
                .statusCode(200)
                .header("ETag", not(equalTo(tag)))
                .body("dueAt", equalTo("2023-12-21T00:00:00+07:00"));
        approver.rewrites(draft, tag, HealthReports.OTHER_FIGURES).then().statusCode(200);
    }

    @Test
    void whoHoldsAReportThatCameInIsToldOfADeadlineThatItsTagDoesNotName() {
        String report = HealthReports.aSubmittedReport();
        String tag = approver.reads(report).header("ETag");
        unless(tag, report).then().statusCode(304);

        desk.run("update obligation set measured_by = measured_by + interval '1 day' where id = 'R-02.2023.SYT'");

        unless(tag, report).then().statusCode(200).header("ETag", not(equalTo(tag)));
        unless("\"v2\"", report).then().statusCode(200);
    }

    private Response unless(String tag, String report) {
        return approver.asks().header("If-None-Match", tag).get(Party.REPORTS + "/" + report);
    }

    @Test
    void whatCameInTimeStaysInTime() {
        anAcceptedReport();

        grant("2023-12-20");

        timeliness().body("total.onTime", is(1), "total.extended", is(0), "total.rate", is(100.0f));
        board("late", false);
    }

    private void grant(String until) {
        String id = request(until).then().statusCode(201).extract().path("id");
        reviewer()
                .says("{\"outcome\": \"GRANTED\", \"reason\": \"Để sửa số liệu\"}")
                .header("If-Match", "\"v1\"")
                .put(OWED + "/extensions/" + id + "/decision")
                .then()
                .statusCode(200);
    }

    private Response request(String until) {
        return approver.says("{\"reason\": \"Để sửa số liệu\", \"until\": \"" + until + "\"}")
                .header("Idempotency-Key", UUID.randomUUID())
                .post(OWED + "/extensions");
    }

    private Response amend(String report) {
        return approver.says("{\"reason\": \"Sót trạm y tế\"}")
                .header("If-Match", "\"v3\"")
                .put(Party.REPORTS + "/" + report + "/amendment");
    }

    private static ValidatableResponse obligation() {
        return given().get(OWED).then().statusCode(200);
    }

    private static ValidatableResponse timeliness() {
        return given().get("/api/v1/timeliness?year=2023&duty=R-02&agency=SYT")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse board(String member, boolean expected) {
        return reviewer()
                .asks()
                .get("/api/v1/board?duty=R-02&period=2023")
                .then()
                .statusCode(200)
                .body(of(member), is(expected));
    }

    private static String of(String member) {
        return "agencies.find { it.agency == 'SYT' }." + member;
    }
}
