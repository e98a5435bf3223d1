package vn.hue.ansinh.reporting.submission;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.hue.ansinh.reporting.HealthReports.OTHER_FIGURES;
import static vn.hue.ansinh.reporting.HealthReports.aDraft;
import static vn.hue.ansinh.reporting.HealthReports.aReturnedReport;
import static vn.hue.ansinh.reporting.HealthReports.aSubmittedReport;
import static vn.hue.ansinh.reporting.Party.approverOf;
import static vn.hue.ansinh.reporting.Party.officerOf;
import static vn.hue.ansinh.reporting.Party.reviewer;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hue.ansinh.kit.testing.RealParts;
import vn.hue.ansinh.reporting.AtOnce;
import vn.hue.ansinh.reporting.OnRealParts;
import vn.hue.ansinh.reporting.Party;

@QuarkusTest
@WithTestResource(RealParts.class)
class SubmissionResourceTest extends OnRealParts {

    @Test
    void handsIn() {
        approverOf("SYT")
                .submits(aDraft(), "\"v1\"")
                .then()
                .statusCode(200)
                .header("ETag", startsWith("\"v2-"))
                .body("status", equalTo("SUBMITTED"), "version", equalTo(1), "officialVersion", nullValue())
                .body("firstSubmittedAt", equalTo(IN_TIME), "submittedAt", equalTo(IN_TIME))
                .body(
                        "onTime",
                        equalTo(true),
                        "allowedTransitions",
                        contains("REVIEW", "RETURN", "ACCEPT", "WITHDRAW"));
    }

    @Test
    void handsInAReturnedReportAsItsNextVersion() {
        String id = aReturnedReport();
        officerOf("SYT").rewrites(id, "\"v3\"", OTHER_FIGURES).then().statusCode(200);
        clock.set("2023-12-02T10:00:00+07:00");

        approverOf("SYT")
                .submits(id, "\"v4\"")
                .then()
                .statusCode(200)
                .body("version", equalTo(2), "submittedAt", equalTo("2023-12-02T10:00:00+07:00"))
                .body("firstSubmittedAt", equalTo(IN_TIME), "onTime", equalTo(true))
                .body("lastReturn.reason", notNullValue());
    }

    @Test
    void handsInAReturnedReportUnchangedIfTheAgencyStandsByIt() {
        approverOf("SYT").submits(aReturnedReport(), "\"v3\"").then().body("version", equalTo(2));
    }

    @ParameterizedTest(name = "{0}: in time {1}")
    @CsvSource({
        "2023-11-29T23:59:59.999+07:00, true, SUBMITTED",
        "2023-11-30T00:00:00+07:00, false, SUBMITTED_LATE",
        "2024-02-01T00:00:00+07:00, false, SUBMITTED_LATE"
    })
    void knowsToTheMillisecondWhetherItIsInTime(String now, boolean onTime, String state) {
        clock.set(now);
        String id = aDraft();

        approverOf("SYT").submits(id, "\"v1\"").then().body("onTime", equalTo(onTime));

        approverOf("SYT")
                .asks()
                .get("/api/v1/obligations/R-02.2023.SYT")
                .then()
                .body("state", equalTo(state), "onTime", equalTo(onTime), "report", equalTo(id));
    }

    @Test
    void staysLateWhateverComesLater() {
        clock.set("2023-12-01T08:00:00+07:00");
        String id = aReturnedReport();
        approverOf("SYT").submits(id, "\"v3\"").then().statusCode(200);

        reviewer().accepts(id, "\"v4\"").then().body("onTime", equalTo(false));

        reviewer()
                .asks()
                .get("/api/v1/obligations/R-02.2023.SYT")
                .then()
                .body("state", equalTo("ACCEPTED"), "onTime", equalTo(false))
                .body("firstSubmittedAt", equalTo("2023-12-01T08:00:00+07:00"));
    }

    @Test
    void goesOnWhenTheClockOfAnotherInstanceIsBehind() {
        String id = aReturnedReport();
        clock.set("2023-11-24T09:12:44+07:00");

        approverOf("SYT")
                .submits(id, "\"v3\"")
                .then()
                .statusCode(200)
                .body("version", equalTo(2), "submittedAt", equalTo("2023-11-24T09:12:44+07:00"))
                .body("firstSubmittedAt", equalTo(IN_TIME));
        assertEquals(
                "",
                desk.text("select conname from pg_constraint where conrelid = 'report'::regclass and"
                        + " pg_get_constraintdef(oid) like '%submitted_at >= first_submitted_at%'"));
    }

    @Test
    void needsTheVersionThatWasRead() {
        String id = aDraft();

        assertRefused(
                428, "if-match-required", () -> approverOf("SYT").asks().put(Party.REPORTS + "/" + id + "/submission"));
        assertRefused(412, "version-conflict", () -> approverOf("SYT").submits(id, "\"v9\""));
    }

    @Test
    void isTheApproversOwnStep() {
        String id = aDraft();

        assertRefused(403, "forbidden", () -> officerOf("SYT").submits(id, "\"v1\""));
        assertRefused(403, "forbidden", () -> reviewer().submits(id, "\"v1\""));
        assertRefused(404, "not-found", () -> approverOf("SGDDT").submits(id, "\"v1\""));
    }

    @Test
    void isPossibleOnceForEachVersion() {
        String id = aSubmittedReport();

        assertRefused(409, "step-not-allowed", () -> approverOf("SYT").submits(id, "\"v2\""))
                .body("allowedTransitions", contains("REVIEW", "RETURN", "ACCEPT", "WITHDRAW"));
    }

    @Test
    void takesInTheSameSubmissionTenTimesAtOnceAsOne() {
        String id = aDraft();
        String key = UUID.randomUUID().toString();

        List<Response> answers = AtOnce.ask(10, one -> approverOf("SYT").submits(key, id, "\"v1\""));
        Response again = approverOf("SYT").submits(key, id, "\"v1\"");

        again.then().statusCode(200).header("Idempotency-Replayed", "true").header("ETag", startsWith("\"v2-"));
        for (Response answer : answers) {
            boolean busy = answer.statusCode() == 409 && answer.path("code").equals("request-in-progress");
            assertEquals(again.asString(), busy ? again.asString() : answer.asString());
        }
        assertTakenInOnce();
    }

    @Test
    void takesInOneOfTenWhoHandInAtOnceWithoutAKey() {
        String id = aDraft();

        List<Response> answers =
                AtOnce.ask(10, one -> Party.with("SYT", "approver", "reporter").submits(id, "\"v1\""));

        assertEquals(List.of(200, 412, 412, 412, 412, 412, 412, 412, 412, 412), AtOnce.statuses(answers));
        assertTakenInOnce();
    }

    @Test
    void answersAKeyOnlyFromTheStateThatItWasSentFrom() {
        String id = aDraft();
        String key = UUID.randomUUID().toString();
        approverOf("SYT").submits(key, id, "\"v1\"").then().statusCode(200);

        assertRefused(422, "idempotency-key-reused", () -> approverOf("SYT").submits(key, id, "\"v2\""));
        assertRefused(422, "idempotency-key-reused", () -> approverOf("SYT")
                .asks()
                .header("Idempotency-Key", key)
                .put(Party.REPORTS + "/" + id + "/submission"));
    }

    private void assertTakenInOnce() {
        assertEquals(1, desk.count("report_version"));
        assertEquals(1, desk.count("receipt"));
        assertEquals(1, desk.count("reported_value"));
    }

    @Test
    void checksAgainWhatWasAssignedWhenTheDraftWasWritten() {
        String id = aDraft();
        plan.hear("assignment.changed", "SYT.IND-06-01.REPORT", insuranceUntil("\"2022-12-31\"", 2));

        assertRefused(422, "invalid-fields", () -> approverOf("SYT").submits(id, "\"v1\""))
                .body("errors[0].pointer", equalTo("/figures/0/indicator"))
                .body("errors[0].code", equalTo("indicator-not-assigned"));

        plan.hear("assignment.changed", "SYT.IND-06-01.REPORT", insuranceUntil("null", 3));
        approverOf("SYT").submits(id, "\"v1\"").then().statusCode(200);
    }

    private static String insuranceUntil(String lastDay, int revision) {
        return """
                {"id": "SYT.IND-06-01.REPORT", "agency": "SYT", "subjectKind": "INDICATOR", "subject": "IND-06-01",
                 "role": "REPORT", "validFrom": "2021-05-31", "validTo": %s, "revision": %d}
                """.formatted(lastDay, revision);
    }
}
