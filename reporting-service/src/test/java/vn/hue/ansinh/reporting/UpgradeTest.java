package vn.hue.ansinh.reporting;

import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.hue.ansinh.reporting.Obstructions.leader;
import static vn.hue.ansinh.reporting.Party.approverOf;
import static vn.hue.ansinh.reporting.Party.officerOf;
import static vn.hue.ansinh.reporting.Party.reviewer;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hue.ansinh.kit.testing.RealParts;
import vn.hue.ansinh.reporting.consolidation.SomeConsolidations;

/** The service comes to a database that the one of contracts/released has filled. */
@QuarkusTest
@WithTestResource(
        value = RealParts.class,
        initArgs = {
            @ResourceArg(name = "books", value = "earlier/released.sql"),
            @ResourceArg(name = "of-version", value = "60")
        })
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class UpgradeTest {
    private static final int AFTER_ALL_WAS_READ = Integer.MAX_VALUE;
    private static final String REPORT = "10000000-0000-4000-8000-00000000000";
    private static final String CONSOLIDATION = "/api/v1/consolidations/20000000-0000-4000-8000-00000000000";

    @Inject
    Desk desk;

    @Inject
    SettableClock clock;

    @BeforeEach
    void allOfItHasHappened() {
        clock.set("2023-12-12T09:00:00+07:00");
    }

    @ParameterizedTest
    @CsvSource({
        "report_version, report || '/' || number",
        "reported_value, report || '/' || version || '/' || line",
        "review, report || '/' || version",
        "receipt, report || '/' || version",
        "trail_entry, report || '/' || number",
        "extension, id::text",
        "ruling, obligation || '/' || number",
        "mail, id::text",
        "consolidated_version, consolidation || '/' || report"
    })
    void whatWasHandedInAndDecidedIsAsItWas(String table, String name) {
        assertEquals(
                "0",
                desk.text("select count(*) from kept k left join " + table + " t on " + name + " = k.named"
                        + " where kept = '" + table + "' and (to_jsonb(t) @> k.said) is not true"));
    }

    @Test
    void theAuditFindsNothingTouched() {
        leader().asks()
                .get("/api/v1/audit/check")
                .then()
                .statusCode(200)
                .body("faults", empty())
                .body("entries", greaterThan(30));
    }

    /** Who was late, withdrew, or was sent back is told as it is told of others now. */
    @ParameterizedTest
    @CsvSource({
        "R-02.2022.SYT, CONSOLIDATED, 2022-12-01T08:30:00.25+07:00",
        "R-02.2023.SYT, ACCEPTED, 2023-11-25T09:00:00+07:00",
        "R-02.2023.SGDDT, SUBMITTED_LATE, 2023-12-02T09:00:00+07:00",
        "R-02.2023.UBND-474, OVERDUE,",
        "R-02.2023.UBND-481, OVERDUE,",
        "R-02.2022.SGDDT, ACCEPTED, 2022-11-21T09:00:00+07:00",
        "R-02.2022.UBND-481, RETURNED, 2022-11-21T09:00:00+07:00",
        "R-02.2022.UBND-474, EXEMPT,",
        "R-04.2022.SLDTBXH, CONSOLIDATED, 2022-12-11T09:00:00+07:00",
        "R-04.2022.BVL, CONSOLIDATED, 2022-12-11T09:00:00+07:00"
    })
    void obligationsStandAsTheirReportsDo(String obligation, String state, String firstSubmittedAt) {
        reviewer()
                .asks()
                .get("/api/v1/obligations/" + obligation)
                .then()
                .statusCode(200)
                .body("state", equalTo(state))
                .body("firstSubmittedAt", equalTo(firstSubmittedAt));
    }

    @Test
    void whatCameLateIsLateAsItsReceiptSaysWhateverTimeWasGrantedSince() {
        reviewer()
                .asks()
                .get("/api/v1/obligations/R-02.2022.SYT")
                .then()
                .body("onTime", equalTo(false), "extendedTo", equalTo("2022-12-21T00:00:00+07:00"));
        officerOf("SYT").reads(REPORT + 1).then().body("dueAt", equalTo("2022-11-30T00:00:00+07:00"));
    }

    @ParameterizedTest
    @CsvSource({"1, SYT", "2, SYT", "3, SGDDT", "4, UBND-474", "5, UBND-481", "6, SGDDT", "7, UBND-481"})
    void eachReportIsReadByItsAgency(int report, String agency) {
        officerOf(agency).reads(REPORT + report).then().statusCode(200).body("agency", equalTo(agency));
        officerOf(agency).readsVersions(REPORT + report, "").then().statusCode(200);
        officerOf(agency)
                .asks()
                .get("/api/v1/obligations/R-02.2023." + agency + "/form")
                .then()
                .statusCode(200);
    }

    @Test
    void versionsAndReceiptsAreShownAsTheyWereHandedIn() {
        officerOf("SYT")
                .readsVersions(REPORT + 1, "/1")
                .then()
                .statusCode(200)
                .body("figures[0].note", equalTo("ước"))
                .body("tasks[0].doneOn", equalTo("2022-10-01"))
                .body("narrative.results", equalTo("Bao phủ \"rộng\" ở mọi xã.\nChi tiết kèm theo."));
        officerOf("SYT").readsVersions(REPORT + 1, "/2/difference").then().statusCode(200);
        officerOf("SYT").readsVersions(REPORT + 1, "/1/receipt").then().statusCode(200);
    }

    @ParameterizedTest
    @CsvSource({"1, SUPERSEDED, 3", "2, SUPERSEDED, 3", "3, ISSUED,", "4, DRAFT,"})
    void consolidationsGiveWayToTheNextIssue(int number, String status, String next) {
        consolidation(number, "")
                .body("status", equalTo(status))
                .body("supersededBy", equalTo(next == null ? null : "20000000-0000-4000-8000-00000000000" + next));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 4})
    void documentsAreMadeOfWhatWasPinned(int number) {
        consolidation(number, "/document");
        consolidation(number, "/workbook");
    }

    @Test
    @Order(AFTER_ALL_WAS_READ)
    void issuesAreComparedAndAnOpenDraftThatWasOvertakenIsOpenedAnewAndFinished() {
        consolidation(3, "/difference?with=20000000-0000-4000-8000-000000000001");
        consolidation(4, "").body("openPoints", hasItems("IND-06-01@2022"));

        String tag = reviewer()
                .says("{\"outcome\": \"NOTED\", \"text\": \"Khác thời điểm.\"}")
                .header("If-Match", "\"v1\"")
                .put(CONSOLIDATION + "4/notes/IND-06-01@2022")
                .then()
                .statusCode(200)
                .extract()
                .header("ETag");
        reviewer()
                .asks()
                .header("If-Match", tag)
                .put(CONSOLIDATION + "4/issuance")
                .then()
                .statusCode(409)
                .body("code", equalTo("draft-overtaken"), "obligations", hasItems("R-02.2022.SGDDT"));
        finished(SomeConsolidations.opens("{\"duty\": \"R-02\", \"period\": \"2022\", \"under\": \"R-04\"}"));
        consolidation(4, "").body("status", equalTo("SUPERSEDED"));
        consolidation(3, "").body("status", equalTo("SUPERSEDED"));
        theAuditFindsNothingTouched();
    }

    private static void finished(Response opened) {
        String id = opened.then().statusCode(201).extract().path("id");
        String tag = opened.header("ETag");
        for (String point : opened.<List<String>>path("openPoints")) {
            tag = SomeConsolidations.notes(id, point, tag)
                    .then()
                    .statusCode(200)
                    .extract()
                    .header("ETag");
        }
        SomeConsolidations.issues(id, tag).then().statusCode(200).body("status", equalTo("ISSUED"));
    }

    @Test
    @Order(AFTER_ALL_WAS_READ)
    void whatWasUnderWayGoesOn() {
        String tag = reviewer().reads(REPORT + 3).then().extract().header("ETag");
        reviewer().accepts(REPORT + 3, tag).then().statusCode(200).body("status", equalTo("ACCEPTED"));
        String opened = approverOf("SYT").reads(REPORT + 2).then().extract().header("ETag");
        approverOf("SYT").submits(REPORT + 2, opened).then().statusCode(200).body("version", equalTo(2));

        theAuditFindsNothingTouched();
    }

    /** One deadline was named in two ways; both letters went out. */
    @Test
    void noReminderIsForgottenAndTheDeadlineIsNamedInOneWay() {
        assertEquals("5", desk.text("select count(*) from reminder"));
        assertEquals(
                "2023-11-29T17:00:00.000Z",
                desk.text("select occasion from reminder where step = 'T-30' order by number limit 1"));
        reviewer().asks().get("/api/v1/reminders").then().statusCode(200).body("items", hasSize(5));
    }

    @Test
    void theRulesOfTheDutiesAreTheFirstOnes() {
        assertEquals("9 1", desk.text("select count(*) || ' ' || max(number) from duty_rule"));
        officerOf("SYT").asks().get("/api/v1/duties/R-02/rules").then().statusCode(200);
        assertEquals("5", desk.text("select count(*) from deadline where duty = 'R-02'"));
    }

    @Test
    void verdictsThatWereToldSpeakUntilAllAreToldAnew() {
        assertEquals("RED", desk.text("select colour from verdict_now where indicator = 'IND-05-02'"));
        assertEquals("GREEN", desk.text("select colour from verdict_now where indicator = 'IND-06-01'"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/timeliness?year=2022",
                "/timeliness?year=2023",
                "/board?duty=R-02&period=2023",
                "/obligations/R-02.2023.UBND-481/extensions",
                "/obligations/calendar?agency=SYT",
                "/audit?report=10000000-0000-4000-8000-000000000001",
                "/audit/records",
                "/reports"
            })
    void whoWatchesReadsAllOfIt(String path) {
        reviewer().asks().get("/api/v1" + path).then().statusCode(200);
    }

    private static ValidatableResponse consolidation(int number, String rest) {
        return reviewer().asks().get(CONSOLIDATION + number + rest).then().statusCode(200);
    }
}
