package vn.hue.ansinh.reporting.submission;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static vn.hue.ansinh.reporting.HealthReports.OTHER_FIGURES;
import static vn.hue.ansinh.reporting.Party.reviewer;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.hue.ansinh.kit.testing.RealParts;
import vn.hue.ansinh.reporting.HealthReports;
import vn.hue.ansinh.reporting.OnRealParts;
import vn.hue.ansinh.reporting.Party;

/** 99.3 is accepted; an amendment to 99.25 is handed in. */
@QuarkusTest
@WithTestResource(RealParts.class)
class LeavingAmendmentTest extends OnRealParts {
    private final Party approver = Party.approverOf("SYT");
    private String report;

    @BeforeEach
    void anAmendmentIsHandedIn() {
        report = HealthReports.anAcceptedReport();
        step("amendment").then().statusCode(200);
        approver.rewrites(report, tag(), OTHER_FIGURES).then().statusCode(200);
        approver.submits(report, tag()).then().statusCode(200);
    }

    @Test
    void onceItWasReturnedTheAcceptedVersionStandsAgain() {
        reviewer()
                .returns(report, tag(), "Thiếu căn cứ")
                .then()
                .body("allowedTransitions", contains("REWRITE", "SUBMIT", "CANCEL"));

        leave().then()
                .statusCode(200)
                .body("status", equalTo("ACCEPTED"), "officialVersion", is(1), "version", is(2))
                .body("figures[0].value", is(99.3f), "amendmentReason", nullValue());
        reviewer().reads(report).then().body("figures[0].value", is(99.3f));
        nothingIsTouched();
    }

    @Test
    void onceItWasTakenBackTheAcceptedVersionStandsAgain() {
        step("withdrawal").then().body("allowedTransitions", contains("REWRITE", "SUBMIT", "CANCEL"));

        leave().then().statusCode(200).body("status", equalTo("ACCEPTED"), "figures[0].value", is(99.3f));
        nothingIsTouched();
    }

    @Test
    void whatWasLeftIsAmendedAgainAsTheNextVersion() {
        step("withdrawal").then().statusCode(200);
        leave().then().statusCode(200);

        step("amendment").then().statusCode(200).body("figures[0].value", is(99.3f));
        nothingIsTouched();
        approver.submits(report, tag()).then().statusCode(200).body("version", is(3), "figures[0].value", is(99.3f));
        reviewer().accepts(report, tag()).then().statusCode(200).body("officialVersion", is(3));
        nothingIsTouched();
    }

    @Test
    void onceItWasReturnedItIsCorrectedUntilTheDayNamedThoughTheNextOneWasTakenBack() {
        clock.set("2023-11-28T08:00:00+07:00");
        reviewer().returns(report, tag(), "Thiếu căn cứ").then().statusCode(200);
        approver.submits(report, tag()).then().statusCode(200);
        step("withdrawal").then().statusCode(200);
        itIsLockedFrom("2023-12-03");

        clock.set("2023-12-04T23:59:59.999+07:00");
        approver.rewrites(report, tag(), OTHER_FIGURES).then().statusCode(200);
        clock.set("2023-12-05T00:00:00+07:00");
        assertRefused(409, "report-locked", () -> approver.rewrites(report, tag(), OTHER_FIGURES));
    }

    @Test
    void aReturnBeforeTheAcceptanceOpensNoAmendmentThatWasTakenBack() {
        desk.clear();
        report = HealthReports.aReturnedReport();
        clock.set("2023-11-28T08:00:00+07:00");
        approver.submits(report, tag()).then().statusCode(200);
        reviewer().accepts(report, tag()).then().statusCode(200);
        step("amendment").then().statusCode(200);
        approver.submits(report, tag()).then().statusCode(200);
        step("withdrawal").then().statusCode(200);
        itIsLockedFrom("2023-12-03");

        clock.set("2023-12-04T08:00:00+07:00");
        assertRefused(409, "report-locked", () -> approver.rewrites(report, tag(), OTHER_FIGURES));
    }

    @Test
    void aReturnOfAnAmendmentThatWasLeftOpensNoOtherThatWasTakenBack() {
        clock.set("2023-11-28T08:00:00+07:00");
        reviewer().returns(report, tag(), "Thiếu căn cứ").then().statusCode(200);
        leave().then().statusCode(200);
        step("amendment").then().statusCode(200);
        approver.submits(report, tag()).then().statusCode(200);
        step("withdrawal").then().statusCode(200);
        itIsLockedFrom("2023-12-03");

        clock.set("2023-12-04T08:00:00+07:00");
        assertRefused(409, "report-locked", () -> approver.rewrites(report, tag(), OTHER_FIGURES));
    }

    @Test
    void whileItWaitsForReviewItIsNotLeft() {
        assertRefused(409, "step-not-allowed", this::leave);
    }

    @Test
    void whatWasNeverAcceptedIsNotLeft() {
        desk.clear();
        report = HealthReports.aReturnedReport();

        assertRefused(409, "step-not-allowed", this::leave).body("allowedTransitions", contains("REWRITE", "SUBMIT"));
    }

    private Response step(String step) {
        return approver.says("{\"reason\": \"Sót trạm y tế\"}")
                .header("If-Match", tag())
                .put(Party.REPORTS + "/" + report + "/" + step);
    }

    private static void itIsLockedFrom(String day) {
        reviewer()
                .says("{\"exempt\": false, \"lockAt\": \"" + day + "T00:00:00+07:00\", \"reason\": \"Chốt\"}")
                .header("If-Match", "\"v0\"")
                .put("/api/v1/obligations/R-02.2023.SYT/ruling")
                .then()
                .statusCode(200);
    }

    private Response leave() {
        return approver.asks().header("If-Match", tag()).delete(Party.REPORTS + "/" + report + "/amendment");
    }

    private String tag() {
        return approver.reads(report).header("ETag");
    }

    private static void nothingIsTouched() {
        reviewer().asks().get("/api/v1/audit/check").then().body("faults", empty());
    }
}
