package vn.hue.ansinh.reporting.report;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.hue.ansinh.reporting.HealthReports.INSURANCE;
import static vn.hue.ansinh.reporting.HealthReports.aDraft;
import static vn.hue.ansinh.reporting.HealthReports.of;
import static vn.hue.ansinh.reporting.Party.REPORTS;
import static vn.hue.ansinh.reporting.Party.approverOf;
import static vn.hue.ansinh.reporting.Party.officerOf;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.hue.ansinh.kit.testing.RealParts;
import vn.hue.ansinh.reporting.AtOnce;
import vn.hue.ansinh.reporting.OnRealParts;

/** Drafting over HTTP. */
@QuarkusTest
@WithTestResource(RealParts.class)
class DraftingTest extends OnRealParts {

    @Test
    void drafts() {
        Response answer = officerOf("SYT").drafts(of(2023, INSURANCE));

        answer.then()
                .statusCode(201)
                .header("ETag", "\"v1-1701277200\"")
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

    /** A ministry has none, and the place of an agency may be heard of later than the agency. */
    @Test
    void refusesAPlaceOfAnAgencyThatHasNone() {
        assertRefused(422, "invalid-fields", this::draftsOfTheProvinceWithoutAPlace)
                .body("errors.pointer", contains("/figures/0/place"), "errors.code", contains("place-not-yours"));
    }

    private Response draftsOfTheProvinceWithoutAPlace() {
        desk.run("update agency_copy set place = null where code = 'SYT'");
        Response answer = officerOf("SYT")
                .drafts(of(
                        2023, "{\"indicator\": \"IND-06-01\", \"place\": \"46\", \"value\": 99.3, \"status\": \"E\"}"));
        desk.run("update agency_copy set place = '46@1989-07-01' where code = 'SYT'");
        return answer;
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
        again.then().statusCode(201).header("Idempotency-Replayed", "true").header("ETag", "\"v1-1701277200\"");
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
}
