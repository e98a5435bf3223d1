package vn.hue.ansinh.reporting.review;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static vn.hue.ansinh.reporting.HealthReports.OTHER_FIGURES;
import static vn.hue.ansinh.reporting.HealthReports.aReturnedReport;
import static vn.hue.ansinh.reporting.HealthReports.aSubmittedReport;
import static vn.hue.ansinh.reporting.Party.REPORTS;
import static vn.hue.ansinh.reporting.Party.approverOf;
import static vn.hue.ansinh.reporting.Party.officerOf;
import static vn.hue.ansinh.reporting.Party.reviewer;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hue.ansinh.kit.testing.ContractExample;
import vn.hue.ansinh.kit.testing.RealParts;
import vn.hue.ansinh.reporting.OnRealParts;

/** A version is sent back, with what is to be corrected and by when. */
@QuarkusTest
@WithTestResource(RealParts.class)
class ReturningTest extends OnRealParts {
    private static final String WHY = "Thiếu số liệu tiêm chủng";

    @Test
    void returnsWithAReasonAndCommentsToTheFields() {
        reviewer()
                .returns(aSubmittedReport(), "\"v2\"", WHY)
                .then()
                .statusCode(200)
                .header("ETag", "\"v3-1701277200\"")
                .body("status", equalTo("RETURNED"), "allowedTransitions", contains("REWRITE", "SUBMIT"))
                .body("lastReturn.reason", equalTo(WHY), "lastReturn.correctBy", equalTo("2023-12-04"))
                .body("lastReturn.comments[0].pointer", equalTo("/figures/0/value"))
                .body("lastReturn.returnedAt", equalTo(IN_TIME));
    }

    /** Long after the deadline, as somebody does who tries it out today. */
    @Test
    void takesTheExampleOfTheContractOnAnyDay() {
        String id = aSubmittedReport();
        clock.set("2026-06-01T08:00:00+07:00");

        reviewer()
                .says(ContractExample.named("ReturnReport"))
                .header("If-Match", "\"v2\"")
                .put(REPORTS + "/" + id + "/return")
                .then()
                .statusCode(200)
                .body("lastReturn.reason", equalTo("Thiếu số liệu tiêm chủng"));
    }

    @Test
    void shiftsTheObligationWithIt() {
        aReturnedReport();

        reviewer()
                .asks()
                .get("/api/v1/obligations/R-02.2023.SYT")
                .then()
                .body("state", equalTo("RETURNED"), "onTime", equalTo(true));
    }

    @ParameterizedTest(name = "{2} for {0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "{} | 422 | /reason | blank",
                "{\"reason\": \"  \"} | 422 | /reason | blank",
                "{\"reason\": \"x\", \"correctBy\": \"04/12/2023\"} | 400 | /correctBy | wrong-type",
                "{\"reason\": \"x\", \"comments\": [{\"pointer\": \"/figures/0\"}]} | 422 | /comments/0/text | blank",
                "{\"reason\": \"x\", \"blame\": \"SYT\"} | 400 | /blame | unknown-field"
            })
    void returnsNothingWithoutAProperReason(String body, int status, String pointer, String code) {
        String id = aSubmittedReport();

        assertRefused(
                        status,
                        status == 400 ? code : "invalid-fields",
                        () -> reviewer().says(body).header("If-Match", "\"v2\"").put(REPORTS + "/" + id + "/return"))
                .body("errors[0].pointer", equalTo(pointer), "errors[0].code", equalTo(code));
    }

    @ParameterizedTest
    @CsvSource({
        "2023-11-26, correct-by-out-of-range",
        "1999-01-01, correct-by-out-of-range",
        "2024-02-26, correct-by-out-of-range",
        "9999-12-31, correct-by-out-of-range"
    })
    void givesADayThatCanBeKept(String correctBy, String code) {
        String id = aSubmittedReport();

        assertRefused(422, "invalid-fields", () -> returnsBy(id, "\"" + correctBy + "\"", "/figures/0"))
                .body("errors.code", contains(code));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/figures/1", "/figures/-1", "/figures/0/worth", "/figures/00", "figures", "/", "/figures/99999"
            })
    void commentsOnNothingThatIsNotThere(String pointer) {
        String id = aSubmittedReport();

        assertRefused(422, "invalid-fields", () -> returnsBy(id, "null", pointer))
                .body("errors.code", contains("pointer-leads-nowhere"))
                .body("errors.pointer", contains("/comments/0/pointer"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/figures", "/figures/0", "/figures/0/denominator", "/narrative/proposals", "/tasks"})
    void commentsOnWhatIsThereOrCouldHaveBeen(String pointer) {
        returnsBy(aSubmittedReport(), "null", pointer).then().statusCode(200);
    }

    @Test
    void opensALockedReportUntilItIsToBeCorrected() {
        String id = aSubmittedReport();
        locks("2023-12-01T00:00:00+07:00");
        clock.set("2023-12-02T08:00:00+07:00");

        assertRefused(422, "invalid-fields", () -> returnsBy(id, "null", ""))
                .body("errors.code", contains("correct-by-needed"));
        returnsBy(id, "\"2023-12-04\"", "").then().statusCode(200);
        clock.set("2023-12-04T23:59:59.999+07:00");
        officerOf("SYT").rewrites(id, "\"v3\"", OTHER_FIGURES).then().statusCode(200);
        clock.set("2023-12-05T00:00:00+07:00");
        assertRefused(409, "report-locked", () -> approverOf("SYT").submits(id, "\"v4\""));
        clock.set("2023-12-04T12:00:00+07:00");
        approverOf("SYT").submits(id, "\"v4\"").then().statusCode(200).body("onTime", equalTo(true));
    }

    private Response returnsBy(String id, String correctBy, String pointer) {
        return reviewer()
                .says("{\"reason\": \"" + WHY + "\", \"correctBy\": " + correctBy + ", \"comments\": [{\"pointer\": \""
                        + pointer + "\", \"text\": \"Rà soát\"}]}")
                .header("If-Match", "\"v2\"")
                .put(REPORTS + "/" + id + "/return");
    }

    private static void locks(String at) {
        reviewer()
                .says("{\"exempt\": false, \"lockAt\": \"" + at + "\", \"reason\": \"Chốt số liệu\"}")
                .header("If-Match", "\"v0\"")
                .put("/api/v1/obligations/R-02.2023.SYT/ruling")
                .then()
                .statusCode(200);
    }
}
