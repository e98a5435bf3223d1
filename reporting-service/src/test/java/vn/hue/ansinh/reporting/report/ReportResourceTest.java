package vn.hue.ansinh.reporting.report;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.hue.ansinh.reporting.HealthReports.INSURANCE;
import static vn.hue.ansinh.reporting.HealthReports.OTHER_FIGURES;
import static vn.hue.ansinh.reporting.HealthReports.aDraft;
import static vn.hue.ansinh.reporting.HealthReports.aReturnedReport;
import static vn.hue.ansinh.reporting.HealthReports.aSubmittedReport;
import static vn.hue.ansinh.reporting.HealthReports.of;
import static vn.hue.ansinh.reporting.Party.REPORTS;
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
import org.junit.jupiter.params.provider.ValueSource;
import vn.hue.ansinh.kit.testing.RealParts;
import vn.hue.ansinh.reporting.AtOnce;
import vn.hue.ansinh.reporting.OnRealParts;

@QuarkusTest
@WithTestResource(RealParts.class)
class ReportResourceTest extends OnRealParts {

    @Test
    void drafts() {
        Response answer = officerOf("SYT").drafts(of(2023, INSURANCE));

        answer.then()
                .statusCode(201)
                .header("ETag", "\"v1\"")
                .header("Location", endsWith(REPORTS + "/" + answer.path("id")))
                .body("status", equalTo("DRAFT"), "version", equalTo(0), "revision", equalTo(1))
                .body("agency", equalTo("SYT"), "duty", equalTo("R-02"), "period", equalTo("2023"))
                .body("figures[0].place", equalTo("46@1989-07-01"), "figures[0].synthetic", equalTo(false))
                .body("narrative.results", equalTo("Bao phủ bảo hiểm y tế vượt mục tiêu."))
                .body("dueAt", equalTo("2023-11-30T00:00:00+07:00"), "onTime", nullValue())
                .body("allowedTransitions", contains("REWRITE", "SUBMIT"));
    }

    @Test
    void keepsFiguresAsTheyAreWritten() {
        String figures = "{\"indicator\": \"IND-06-01\", \"value\": 99.30, \"status\": \"E\", \"numerator\": 993,"
                + " \"denominator\": 1000.0}";

        String answer = officerOf("SYT").drafts(of(2023, figures)).asString();

        assertEquals(
                "\"value\":99.30,\"numerator\":993,\"denominator\":1000.0",
                answer.substring(answer.indexOf("\"value\""), answer.indexOf(",\"status\":\"E\"")));
    }

    @Test
    void draftsWithNothingToTellYet() {
        officerOf("SYT")
                .drafts("{\"obligation\": \"R-02.2023.SYT\", \"figures\": []}")
                .then()
                .statusCode(201)
                .body("figures", empty(), "narrative.results", nullValue());
    }

    @Test
    void refusesASecondReportAndLeadsToTheFirst() {
        String first = aDraft();

        assertRefused(409, "report-already-exists", () -> approverOf("SYT").drafts(of(2023, INSURANCE)))
                .body("report", equalTo(first));
    }

    @Test
    void refusesAnObligationOfAnotherAgencyWithoutAWordAboutItsReport() {
        aDraft();

        assertRefused(403, "other-agency", () -> officerOf("SGDDT").drafts(of(2023, INSURANCE)))
                .body("report", nullValue());
    }

    @Test
    void refusesAnObligationThatNobodyHas() {
        String lost = "{\"obligation\": \"R-02.1999.SYT\", \"figures\": []}";

        assertRefused(422, "invalid-fields", () -> officerOf("SYT").drafts(lost))
                .body("errors[0].pointer", equalTo("/obligation"))
                .body("errors[0].code", equalTo("unknown-obligation"));
    }

    @Test
    void needsAKeyToDraft() {
        assertRefused(400, "idempotency-key-required", () -> officerOf("SYT")
                .says(of(2023, INSURANCE))
                .post(REPORTS));
    }

    @Test
    void refusesAKeyThatStandsForSomethingElse() {
        String key = UUID.randomUUID().toString();
        officerOf("SYT").drafts(key, of(2023, INSURANCE)).then().statusCode(201);

        assertRefused(422, "idempotency-key-reused", () -> officerOf("SYT").drafts(key, of(2022, INSURANCE)));
    }

    @Test
    void givesTheSameAnswerToTheSameKey() {
        String key = UUID.randomUUID().toString();

        Response first = officerOf("SYT").drafts(key, of(2023, INSURANCE));
        Response again = officerOf("SYT").drafts(key, of(2023, INSURANCE));

        assertEquals(first.asString(), again.asString());
        assertEquals(first.header("Location"), again.header("Location"));
        again.then().statusCode(201).header("Idempotency-Replayed", "true").header("ETag", "\"v1\"");
        assertEquals(1, desk.count("report"));
    }

    @Test
    void givesAnotherAgencyItsOwnAnswerToTheSameKey() {
        String key = UUID.randomUUID().toString();
        officerOf("SYT").drafts(key, of(2023, INSURANCE)).then().statusCode(201);

        assertRefused(403, "other-agency", () -> officerOf("SGDDT").drafts(key, of(2023, INSURANCE)));
        officerOf("SGDDT")
                .drafts(key, "{\"obligation\": \"R-02.2023.SGDDT\", \"figures\": []}")
                .then()
                .statusCode(201)
                .body("agency", equalTo("SGDDT"));
    }

    @Test
    void makesOneReportOfManyEqualRequestsAtOnce() {
        String key = UUID.randomUUID().toString();

        List<Response> answers = AtOnce.ask(10, officer -> officerOf("SYT").drafts(key, of(2023, INSURANCE)));
        Response last = officerOf("SYT").drafts(key, of(2023, INSURANCE));

        assertEquals(1, desk.count("report"));
        for (Response answer : answers) {
            boolean again = answer.statusCode() == 409 && answer.path("code").equals("request-in-progress");
            assertEquals(last.asString(), again ? last.asString() : answer.asString());
        }
    }

    @Test
    void makesOneReportForTwoOfficersAtOnce() {
        List<Response> answers = AtOnce.ask(2, officer -> officerOf("SYT").drafts(of(2023, INSURANCE)));

        assertEquals(List.of(201, 409), AtOnce.statuses(answers));
        assertEquals(1, desk.count("report"));
    }

    @Test
    void showsAReportToItsAgency() {
        String id = aDraft();

        officerOf("SYT")
                .reads(id)
                .then()
                .statusCode(200)
                .header("ETag", "\"v1\"")
                .body("id", equalTo(id));
        approverOf("SYT")
                .asks()
                .header("If-None-Match", "\"v1\"")
                .get(REPORTS + "/" + id)
                .then()
                .statusCode(304);
    }

    @Test
    void hidesAReportFromOtherAgencies() {
        String id = aSubmittedReport();

        assertRefused(403, "other-agency", () -> officerOf("SGDDT").reads(id));
        assertRefused(403, "other-agency", () -> officerOf("SGDDT").rewrites(id, "\"v2\"", OTHER_FIGURES));
        assertRefused(403, "other-agency", () -> approverOf("SGDDT").submits(id, "\"v2\""));
    }

    @Test
    void hidesADraftFromEverybodyElse() {
        String id = aDraft();

        assertRefused(404, "not-found", () -> reviewer().reads(id));
        assertRefused(404, "not-found", () -> reviewer().accepts(id, "\"v1\""));
        assertRefused(403, "other-agency", () -> officerOf("SGDDT").reads(id));
        reviewer().asks().get(REPORTS + "?agency=SYT").then().body("items", empty());
        reviewer()
                .asks()
                .get("/api/v1/obligations/R-02.2023.SYT")
                .then()
                .body("report", nullValue(), "state", equalTo("DUE_SOON"));
    }

    @Test
    void knowsNoOtherReports() {
        assertRefused(404, "not-found", () -> officerOf("SYT").reads("3f1d0e0c-2f7d-4f6c-9a55-0a2c8a1e5b11"));
        assertRefused(400, "invalid-parameter", () -> officerOf("SYT").reads("not-a-uuid"));
    }

    @Test
    void rewritesADraft() {
        String id = aDraft();

        officerOf("SYT")
                .rewrites(id, "\"v1\"", OTHER_FIGURES)
                .then()
                .statusCode(200)
                .header("ETag", "\"v2\"")
                .body("figures[0].note", equalTo("Đã rà soát"), "status", equalTo("DRAFT"));
    }

    @Test
    void rewritesOnlyWhatTheCallerHasRead() {
        String id = aDraft();
        officerOf("SYT").rewrites(id, "\"v1\"", OTHER_FIGURES);

        assertRefused(412, "version-conflict", () -> officerOf("SYT").rewrites(id, "\"v1\"", OTHER_FIGURES));
        assertRefused(428, "if-match-required", () -> officerOf("SYT").rewrites(id, "*", OTHER_FIGURES));
        assertRefused(428, "if-match-required", () -> officerOf("SYT")
                .says(OTHER_FIGURES)
                .put(REPORTS + "/" + id));
    }

    @Test
    void keepsTheWorkOfOneOfTwoWhoRewriteAtOnce() {
        String id = aDraft();

        List<Response> answers = AtOnce.ask(2, officer -> officerOf("SYT").rewrites(id, "\"v1\"", "{\"figures\": []}"));

        assertEquals(List.of(200, 412), AtOnce.statuses(answers));
        officerOf("SYT").reads(id).then().header("ETag", "\"v2\"");
    }

    @Test
    void doesNotRewriteWhatIsHandedIn() {
        String id = aSubmittedReport();

        assertRefused(409, "step-not-allowed", () -> officerOf("SYT").rewrites(id, "\"v2\"", OTHER_FIGURES))
                .body("allowedTransitions", contains("RETURN", "ACCEPT"));
    }

    @Test
    void showsOthersWhatWasHandedInWhileAReturnedReportIsRewritten() {
        String id = aReturnedReport();

        officerOf("SYT").rewrites(id, "\"v3\"", OTHER_FIGURES).then().body("figures[0].value", equalTo(99.25f));

        reviewer().reads(id).then().body("figures[0].value", equalTo(99.3f), "status", equalTo("RETURNED"));
        reviewer().asks().get(REPORTS).then().body("items[0].figures[0].value", equalTo(99.3f));
        officerOf("SYT").asks().get(REPORTS).then().body("items[0].figures[0].value", equalTo(99.25f));
    }

    @Test
    void listsWhatTheCallerMaySee() {
        String submitted = aSubmittedReport();
        String draft = officerOf("SYT").drafts(of(2022, INSURANCE)).path("id");
        officerOf("SGDDT").drafts("{\"obligation\": \"R-02.2023.SGDDT\", \"figures\": []}");

        officerOf("SYT").asks().get(REPORTS).then().body("items.id", contains(draft, submitted));
        reviewer().asks().get(REPORTS).then().body("items.id", contains(submitted));
        officerOf("SGDDT")
                .asks()
                .get(REPORTS + "?agency=SYT")
                .then()
                .statusCode(200)
                .body("items", empty());
    }

    @Test
    void listsByPeriodObligationAndStatusPageByPage() {
        String submitted = aSubmittedReport();
        officerOf("SYT").drafts(of(2022, INSURANCE));

        officerOf("SYT").asks().get(REPORTS + "?period=2023").then().body("items.id", contains(submitted));
        officerOf("SYT").asks().get(REPORTS + "?status=DRAFT").then().body("items.period", contains("2022"));
        officerOf("SYT")
                .asks()
                .get(REPORTS + "?obligation=R-02.2023.SYT")
                .then()
                .body("items.id", contains(submitted));
        String next = officerOf("SYT").asks().get(REPORTS + "?limit=1").path("next");
        officerOf("SYT")
                .asks()
                .get(REPORTS + "?limit=1&cursor=" + next)
                .then()
                .body("items.id", contains(submitted), "next", nullValue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"status=LOST", "period=20", "limit=0", "cursor=@"})
    void refusesAQuestionItCannotRead(String query) {
        officerOf("SYT")
                .asks()
                .get(REPORTS + "?" + query)
                .then()
                .statusCode(400)
                .body("code", equalTo("invalid-parameter"));
    }
}
