package vn.hue.ansinh.reporting.review;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.hue.ansinh.reporting.HealthReports.aDraft;
import static vn.hue.ansinh.reporting.HealthReports.aSubmittedReport;
import static vn.hue.ansinh.reporting.HealthReports.anAcceptedReport;
import static vn.hue.ansinh.reporting.Party.REPORTS;
import static vn.hue.ansinh.reporting.Party.approverOf;
import static vn.hue.ansinh.reporting.Party.reviewer;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import org.junit.jupiter.api.Test;
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

    /** The whole trial is {@code -Dansinh.trial.long=true}. */
    private static final int TRIALS = Boolean.getBoolean("ansinh.trial.long") ? 1_000 : 100;

    @Test
    void accepts() {
        String id = aSubmittedReport();
        clock.set("2023-12-01T09:00:00+07:00");

        reviewer()
                .accepts(id, "\"v2\"")
                .then()
                .statusCode(200)
                .header("ETag", "\"v3-1701277200\"")
                .body("status", equalTo("ACCEPTED"), "officialVersion", equalTo(1))
                .body("acceptedAt", equalTo("2023-12-01T09:00:00+07:00"), "allowedTransitions", contains("AMEND"));
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

    @Test
    void acceptsNothingThatWasTouchedAfterItWasSignedOff() {
        String id = aSubmittedReport();
        desk.run("update report set submitted = jsonb_set(submitted, '{figures,0,value}', '10')");

        assertRefused(409, "not-as-sealed", () -> reviewer().accepts(id, "\"v2\""));
    }

    @Test
    void isDecidedByOneOfTwoReviewersHoweverOftenTheyTry() {
        String id = aSubmittedReport();
        Party another = new Party(Tokens.ofPerson("sldtbxh-deputy", "SLDTBXH", "consolidator"));
        desk.run("alter table review disable trigger frozen; alter table trail_entry disable trigger frozen");

        for (int trial = 0; trial < TRIALS; trial++) {
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

    private static Response accepts(String key, String id) {
        return reviewer()
                .asks()
                .header("Idempotency-Key", key)
                .header("If-Match", "\"v2\"")
                .put(REPORTS + "/" + id + "/acceptance");
    }
}
