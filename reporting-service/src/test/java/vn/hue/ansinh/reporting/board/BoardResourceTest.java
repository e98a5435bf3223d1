package vn.hue.ansinh.reporting.board;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.hue.ansinh.reporting.HealthReports.aDraft;
import static vn.hue.ansinh.reporting.HealthReports.aReturnedReport;
import static vn.hue.ansinh.reporting.HealthReports.aSubmittedReport;
import static vn.hue.ansinh.reporting.HealthReports.anAcceptedReport;
import static vn.hue.ansinh.reporting.Party.approverOf;
import static vn.hue.ansinh.reporting.Party.officerOf;
import static vn.hue.ansinh.reporting.Party.reviewer;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hue.ansinh.kit.testing.EventSchemas;
import vn.hue.ansinh.kit.testing.RealParts;
import vn.hue.ansinh.reporting.OnRealParts;
import vn.hue.ansinh.reporting.Party;
import vn.hue.ansinh.reporting.Told;
import vn.hue.ansinh.reporting.inspection.SomeFiles;

@QuarkusTest
@WithTestResource(RealParts.class)
class BoardResourceTest extends OnRealParts {
    private static final String OF_HEALTH = "agencies.find { it.agency == 'SYT' }.";

    @Inject
    Told told;

    @Test
    void countsNineteenWhomThePlanBindsAndOneWhomItAsks() {
        board().body("agencies", hasSize(20), "counts.all", equalTo(20), "counts.mandatory", equalTo(19))
                .body("counts.submitted", equalTo(0), "counts.late", equalTo(0))
                .body("counts.byState.NOT_DUE", equalTo(20));
    }

    @Test
    void countsAnAgencyThatOwesFinalFiguresAsWellOnce() {
        owesFinalFigures();

        board().body("agencies", hasSize(21), "counts.all", equalTo(20), "counts.mandatory", equalTo(19))
                .body("counts.byState.NOT_DUE", equalTo(20));
    }

    @Test
    void countsAnAgencyWithTwoReportsAsTheOneThatAsksMostOfIt() {
        anAcceptedReport();
        owesFinalFigures();

        board().body("counts.byState.NOT_DUE", equalTo(20), "counts.byState.ACCEPTED", equalTo(0));
        clock.set("2024-04-02T08:00:00+07:00");
        board().body("counts.byState.MISSING", equalTo(20), "counts.byState.ACCEPTED", equalTo(0));
    }

    private void owesFinalFigures() {
        desk.run(
                "insert into obligation (id, duty, period, occasion, agency, obligatory, opens_at, nominal_date, due_at)"
                        + " select 'R-02.2023.SYT.FINAL', duty, period, 'FINAL', agency, obligatory, opens_at,"
                        + " '2024-03-31', due_at + interval '4 months' from obligation where id = 'R-02.2023.SYT'");
    }

    @Test
    void tellsNobodyOfADraft() {
        aDraft();

        board().body(OF_HEALTH + "state", equalTo("NOT_DUE"), OF_HEALTH + "report", nullValue())
                .body(OF_HEALTH + "version", equalTo(0));
    }

    @Test
    void saysWhatWaitsForReview() {
        String id = aSubmittedReport();

        board().body(OF_HEALTH + "state", equalTo("WAITING"), OF_HEALTH + "report", equalTo(id))
                .body(OF_HEALTH + "late", equalTo(false), "counts.byState.WAITING", equalTo(1));
    }

    @Test
    void countsTheFilesThatWereHandedInAndNoneThatIsBeingWritten() {
        String id = aDraft();
        officerOf("SYT").attaches(id, "a.pdf", SomeFiles.aPdf()).then().statusCode(201);
        approverOf("SYT").submits(id, "\"v2\"").then().statusCode(200);
        board().body(OF_HEALTH + "attachments", equalTo(1));
        reviewer().returns(id, "\"v3\"", "Thiếu phụ lục").then().statusCode(200);

        officerOf("SYT").attaches(id, "b.pdf", SomeFiles.aPdf()).then().statusCode(201);

        board().body(OF_HEALTH + "attachments", equalTo(1));
        ConsumerRecord<String, String> submitted = told.about(id, 1).get(0);
        EventSchemas.check("report.submitted", submitted.value());
        assertTrue(submitted.value().contains("\"attachments\": 1"), submitted.value());
    }

    @Test
    void saysWhatWasReturnedAndHowOften() {
        aReturnedReport();

        board().body(OF_HEALTH + "state", equalTo("RETURNED"), OF_HEALTH + "returns", equalTo(1));
    }

    @Test
    void saysWhatIsAccepted() {
        anAcceptedReport();

        board().body(OF_HEALTH + "state", equalTo("ACCEPTED"), "counts.submitted", equalTo(1));
    }

    @Test
    void saysThatAnAmendmentWaitsAndThatItWasReturned() {
        String id = anAcceptedReport();
        approverOf("SYT")
                .says("{\"reason\": \"Sót trạm y tế\"}")
                .header("If-Match", "\"v3\"")
                .put(Party.REPORTS + "/" + id + "/amendment")
                .then()
                .statusCode(200);
        board().body(OF_HEALTH + "state", equalTo("ACCEPTED"));

        approverOf("SYT").submits(id, "\"v4\"").then().statusCode(200);
        board().body(OF_HEALTH + "state", equalTo("WAITING"), "counts.byState.WAITING", equalTo(1));
        reviewer().returns(id, "\"v5\"", "Thiếu biểu").then().statusCode(200);
        board().body(OF_HEALTH + "state", equalTo("RETURNED"), OF_HEALTH + "late", equalTo(false));
    }

    @ParameterizedTest(name = "at {0}: {1}, {2} days late")
    @CsvSource({
        "2023-11-29T23:59:59.999+07:00, NOT_DUE, 0, false",
        "2023-11-30T00:00:00+07:00, MISSING, 1, true",
        "2023-11-30T00:00:00.001+07:00, MISSING, 1, true",
        "2023-12-02T00:00:00+07:00, MISSING, 3, true"
    })
    void missesWhatHasNotComeInTime(String now, String state, int days, boolean late) {
        clock.set(now);

        board().body(OF_HEALTH + "state", equalTo(state), OF_HEALTH + "daysLate", equalTo(days))
                .body(OF_HEALTH + "late", equalTo(late));
    }

    @Test
    void keepsSayingThatTheFirstVersionCameLate() {
        clock.set("2023-12-02T09:00:00+07:00");
        anAcceptedReport();
        clock.set("2024-03-01T09:00:00+07:00");

        board().body(OF_HEALTH + "state", equalTo("ACCEPTED"), OF_HEALTH + "daysLate", equalTo(3))
                .body("counts.late", equalTo(20));
    }

    @Test
    void missesWhatWasWithdrawn() {
        String id = aSubmittedReport();
        approverOf("SYT")
                .says("{\"reason\": \"Nhầm\"}")
                .header("If-Match", "\"v2\"")
                .put(Party.REPORTS + "/" + id + "/withdrawal")
                .then()
                .statusCode(200);
        clock.set("2023-12-02T09:00:00+07:00");

        board().body(OF_HEALTH + "state", equalTo("MISSING"), "counts.submitted", equalTo(0));
    }

    @Test
    void holdsNothingAgainstWhoIsExempt() {
        exempt("SYT");
        clock.set("2023-12-02T09:00:00+07:00");

        board().body(OF_HEALTH + "state", equalTo("EXEMPT"), OF_HEALTH + "late", equalTo(false))
                .body(OF_HEALTH + "daysLate", equalTo(0), "counts.mandatory", equalTo(18));
    }

    @Test
    void takesWhatWhoIsExemptHasSentLateWithoutHoldingItAgainstIt() {
        clock.set("2023-12-02T09:00:00+07:00");
        anAcceptedReport();
        exempt("SYT");

        board().body(OF_HEALTH + "state", equalTo("ACCEPTED"), OF_HEALTH + "late", equalTo(false))
                .body(OF_HEALTH + "daysLate", equalTo(0), "counts.mandatory", equalTo(18))
                .body("counts.submitted", equalTo(1));
    }

    private static void exempt(String agency) {
        reviewer()
                .says("{\"exempt\": true, \"reason\": \"Không có nhiệm vụ\"}")
                .header("If-Match", "\"v0\"")
                .put("/api/v1/obligations/R-02.2023." + agency + "/ruling")
                .then()
                .statusCode(200);
    }

    @Test
    void isInTheOrderOfTheCodes() {
        reviewer()
                .asks()
                .get("/api/v1/board?duty=R-04&period=2023")
                .then()
                .statusCode(200)
                .body("agencies.agency", contains("SLDTBXH"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?duty=R-02", "?period=2023", "?duty=R-02&period=23", "?duty=%00&period=2023"})
    void refusesAQuestionItCannotRead(String query) {
        assertRefused(
                400,
                "invalid-parameter",
                () -> reviewer().asks().urlEncodingEnabled(false).get("/api/v1/board" + query));
    }

    @ParameterizedTest
    @ValueSource(strings = {"?duty=R-02&period=1999", "?duty=R-99&period=2023"})
    void knowsNoBoardWhereNobodyOwesAnything(String query) {
        assertRefused(404, "not-found", () -> reviewer().asks().get("/api/v1/board" + query));
    }

    private static ValidatableResponse board() {
        return reviewer()
                .asks()
                .get("/api/v1/board?duty=R-02&period=2023")
                .then()
                .statusCode(200);
    }
}
