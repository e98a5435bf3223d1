package vn.hue.ansinh.reporting.review;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.hue.ansinh.reporting.HealthReports.OTHER_FIGURES;
import static vn.hue.ansinh.reporting.HealthReports.aDraft;
import static vn.hue.ansinh.reporting.HealthReports.aReturnedReport;
import static vn.hue.ansinh.reporting.HealthReports.aSubmittedReport;
import static vn.hue.ansinh.reporting.HealthReports.anAcceptedReport;
import static vn.hue.ansinh.reporting.Party.REPORTS;
import static vn.hue.ansinh.reporting.Party.approverOf;
import static vn.hue.ansinh.reporting.Party.officerOf;
import static vn.hue.ansinh.reporting.Party.reviewer;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hue.ansinh.kit.testing.RealParts;
import vn.hue.ansinh.kit.testing.Tokens;
import vn.hue.ansinh.reporting.AtOnce;
import vn.hue.ansinh.reporting.HealthReports;
import vn.hue.ansinh.reporting.OnRealParts;
import vn.hue.ansinh.reporting.Party;

@QuarkusTest
@WithTestResource(RealParts.class)
class ReviewResourceTest extends OnRealParts {
    private static final String WHY = "Thiếu số liệu tiêm chủng";

    @Test
    void accepts() {
        String id = aSubmittedReport();
        clock.set("2023-12-01T09:00:00+07:00");

        reviewer()
                .accepts(id, "\"v2\"")
                .then()
                .statusCode(200)
                .header("ETag", "\"v3\"")
                .body("status", equalTo("ACCEPTED"), "officialVersion", equalTo(1))
                .body("acceptedAt", equalTo("2023-12-01T09:00:00+07:00"), "allowedTransitions", contains("AMEND"));
    }

    @Test
    void returnsWithAReasonAndCommentsToTheFields() {
        reviewer()
                .returns(aSubmittedReport(), "\"v2\"", WHY)
                .then()
                .statusCode(200)
                .header("ETag", "\"v3\"")
                .body("status", equalTo("RETURNED"), "allowedTransitions", contains("REWRITE", "SUBMIT"))
                .body("lastReturn.reason", equalTo(WHY), "lastReturn.correctBy", equalTo("2023-12-04"))
                .body("lastReturn.comments[0].pointer", equalTo("/figures/0/value"))
                .body("lastReturn.returnedAt", equalTo(IN_TIME));
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

    @Test
    void needsTheVersionThatWasRead() {
        String id = aSubmittedReport();

        assertRefused(428, "if-match-required", () -> reviewer().asks().put(REPORTS + "/" + id + "/acceptance"));
        assertRefused(412, "version-conflict", () -> reviewer().accepts(id, "\"v1\""));
        assertRefused(412, "version-conflict", () -> reviewer().returns(id, "\"v3\"", WHY));
    }

    @Test
    void isTheConsolidatorsOwnStep() {
        String id = aSubmittedReport();

        assertRefused(403, "forbidden", () -> approverOf("SYT").accepts(id, "\"v2\""));
        assertRefused(403, "forbidden", () -> Party.with("UBND-TINH", "leader").returns(id, "\"v2\"", WHY));
    }

    private static final String NOTHING_TO_COUNT = "{\"obligation\": \"R-02.2023.SLDTBXH\", \"figures\": [],"
            + " \"narrative\": {\"results\": \"Đã tổng hợp\"}, " + HealthReports.INCOMPLETE + "}";

    @Test
    void isNotForTheOneWhoSignedItOff() {
        Party both = Party.with("SLDTBXH", "reporter", "approver", "consolidator");
        String id = both.drafts(NOTHING_TO_COUNT).path("id");
        both.submits(id, "\"v1\"").then().statusCode(200);

        assertRefused(403, "reviewer-is-submitter", () -> both.accepts(id, "\"v2\""));
        assertRefused(403, "reviewer-is-submitter", () -> both.returns(id, "\"v2\"", WHY));
        reviewer().accepts(id, "\"v2\"").then().statusCode(200);
    }

    @Test
    void waitsForASubmission() {
        Party both = Party.with("SLDTBXH", "reporter", "consolidator");
        String own = both.drafts(NOTHING_TO_COUNT).path("id");
        String foreign = aDraft();
        String returned = foreign;

        assertRefused(409, "step-not-allowed", () -> both.accepts(own, "\"v1\""))
                .body("allowedTransitions", contains("REWRITE", "SUBMIT"));
        assertRefused(404, "not-found", () -> reviewer().accepts(foreign, "\"v1\""));
        approverOf("SYT").submits(returned, "\"v1\"");
        reviewer().returns(returned, "\"v2\"", WHY).then().statusCode(200);
        assertRefused(409, "step-not-allowed", () -> reviewer().accepts(returned, "\"v3\""));
    }

    @Test
    void isOverOnceAccepted() {
        String id = anAcceptedReport();

        assertRefused(409, "step-not-allowed", () -> reviewer().accepts(id, "\"v3\""))
                .body("allowedTransitions", contains("AMEND"));
        assertRefused(409, "step-not-allowed", () -> reviewer().returns(id, "\"v3\"", WHY));
        assertRefused(409, "step-not-allowed", () -> approverOf("SYT").submits(id, "\"v3\""));
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

    @Test
    void acceptsNothingThatWasTouchedAfterItWasSignedOff() {
        String id = aSubmittedReport();
        desk.run("update report set submitted = jsonb_set(submitted, '{figures,0,value}', '10')");

        assertRefused(409, "not-as-sealed", () -> reviewer().accepts(id, "\"v2\""));
    }

    @Test
    void isDecidedByOneOfTwoReviewersAThousandTimes() {
        String id = aSubmittedReport();
        Party another = new Party(Tokens.ofPerson("sldtbxh-deputy", "SLDTBXH", "consolidator"));
        desk.run("alter table review disable trigger frozen; alter table trail_entry disable trigger frozen");

        for (int trial = 0; trial < 1000; trial++) {
            List<Response> answers =
                    AtOnce.ask(2, one -> one == 0 ? reviewer().accepts(id, "\"v2\"") : another.accepts(id, "\"v2\""));

            assertEquals(List.of(200, 412), AtOnce.statuses(answers));
            assertEquals(1, desk.count("review"));
            desk.run("delete from review; delete from trail_entry where number = 3; update report set"
                    + " status = 'SUBMITTED', official_version = null, accepted_at = null, revision = 2");
        }
        desk.run("alter table review enable trigger frozen; alter table trail_entry enable trigger frozen");
    }

    @Test
    void saysTheSameToARepeatedAcceptance() {
        String id = aSubmittedReport();

        Response first = accepts("once", id);
        Response again = accepts("once", id);

        assertEquals(first.asString(), again.asString());
        again.then().statusCode(200).header("Idempotency-Replayed", "true");
        assertEquals(1, desk.count("review"));
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

    private static Response accepts(String key, String id) {
        return reviewer()
                .asks()
                .header("Idempotency-Key", key)
                .header("If-Match", "\"v2\"")
                .put(REPORTS + "/" + id + "/acceptance");
    }
}
