package vn.hue.ansinh.reporting.obligation;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.hue.ansinh.kit.testing.RealParts;
import vn.hue.ansinh.reporting.HealthReports;
import vn.hue.ansinh.reporting.OnRealParts;
import vn.hue.ansinh.reporting.Party;

/** A department that the Plan does not know hands its duties to another one while it is reporting. */
@QuarkusTest
@WithTestResource(RealParts.class)
class PassingOnTest extends OnRealParts {
    private static final String DRAFT = "{\"obligation\": \"R-02.2023.STN\", \"figures\": [],"
            + " \"narrative\": {\"results\": \"Đã xong\"}, " + HealthReports.INCOMPLETE + "}";
    private static int revision = 1;

    private final Party officer = Party.officerOf("STN");
    private final Party approver = Party.approverOf("STN");

    @BeforeEach
    void theDepartmentIsThere() {
        forgetIt();
        plan.hear("agency.changed", "STN", agency("STN"));
        plan.hear("agency.changed", "STM", agency("STM"));
        hears(assignment("STN", "R-02", "2023-01-01", null, ""));
    }

    @AfterEach
    void forgetIt() {
        desk.clear();
        desk.run("delete from obligation where agency in ('STN', 'STM')");
        desk.run("delete from assignment_copy where agency in ('STN', 'STM')");
        desk.run("delete from agency_copy where code in ('STN', 'STM')");
    }

    @Test
    void whatWasBegunIsHandedInByNobodyButTheOnesWhoTookItOver() {
        String id = officer.drafts(DRAFT).path("id");
        passes("R-02", "2023-07-01", "2023-06-30");

        assertRefused(409, "obligation-transferred", () -> approver.submits(id, "\"v1\""))
                .body("transferredTo", contains("R-02.2023.STM"));
        assertRefused(
                409,
                "obligation-transferred",
                () -> officer.rewrites(id, "\"v1\"", DRAFT.replace("\"obligation\": \"R-02.2023.STN\", ", "")));
    }

    @Test
    void whatHadComeInIsOwedByTheOthersOnceItIsWithdrawn() {
        String id = officer.drafts(DRAFT).path("id");
        approver.submits(id, "\"v1\"").then().statusCode(200);
        passes("R-02", "2023-07-01", "2023-06-30");
        assertEquals("0", owed("R-02.2023.STM"));

        approver.says("{\"reason\": \"Nhầm\"}")
                .header("If-Match", "\"v2\"")
                .put("/api/v1/reports/" + id + "/withdrawal")
                .then()
                .statusCode(200);

        assertEquals("1", owed("R-02.2023.STM"));
        assertRefused(409, "obligation-transferred", () -> approver.submits(id, "\"v3\""));
    }

    @Test
    void whatWasAskedOfItByNameIsOwedByWhoeverTookItOver() {
        hears(assignment("STN", "R-03", "2023-01-01", null, ""));
        Party.with("UBND-TINH", "leader")
                .says("{\"day\": \"2023-12-08\", \"agencies\": [\"STN\"], \"reason\": \"Lũ\"}")
                .header("Idempotency-Key", UUID.randomUUID())
                .post("/api/v1/duties/R-03/requests")
                .then()
                .statusCode(201);

        passes("R-03", "2023-12-01", "2023-11-30");

        clock.set("2023-12-01T00:00:00+07:00");
        officer.asks()
                .get("/api/v1/obligations/R-03.2023.STN.1")
                .then()
                .body("state", equalTo("TRANSFERRED"), "transferredTo", contains("R-03.2023.STM.1"));
        assertEquals("1", owed("R-03.2023.STM.1"));
    }

    @Test
    void untilTheDayItIsOwedByWhoeverHasTheDutyAndBegunByNobodyElse() {
        clock.set("2023-11-05T08:00:00+07:00");
        passes("R-02", "2023-11-10", "2023-11-09");

        clock.set("2023-11-09T23:59:59.999+07:00");
        state("R-02.2023.STN").body("state", equalTo("OPEN"), "transferredTo", empty());
        state("R-02.2023.STM").body("state", equalTo("UPCOMING"));
        assertRefused(409, "obligation-not-begun", () -> Party.officerOf("STM").drafts(DRAFT.replace("STN", "STM")));
        String id = officer.drafts(DRAFT).then().statusCode(201).extract().path("id");

        clock.set("2023-11-10T00:00:00+07:00");
        state("R-02.2023.STN").body("state", equalTo("TRANSFERRED"), "transferredTo", contains("R-02.2023.STM"));
        assertRefused(409, "obligation-transferred", () -> approver.submits(id, "\"v1\""));
        Party.officerOf("STM").drafts(DRAFT.replace("STN", "STM")).then().statusCode(201);
    }

    @Test
    void whatComesInBeforeTheDayIsNotOwedAgain() {
        clock.set("2023-11-05T08:00:00+07:00");
        passes("R-02", "2023-11-10", "2023-11-09");
        String id = officer.drafts(DRAFT).path("id");

        approver.submits(id, "\"v1\"").then().statusCode(200);

        assertEquals("0", owed("R-02.2023.STM"));
        clock.set("2023-12-05T08:00:00+07:00");
        state("R-02.2023.STN").body("state", equalTo("SUBMITTED"));
    }

    @Test
    void theBoardCountsWhoWillHaveItFromTheDayOn() {
        clock.set("2023-11-05T08:00:00+07:00");
        passes("R-02", "2023-11-10", "2023-11-09");

        board().body("agencies.agency", not(hasItem("STM"))).body("counts.mandatory", is(20));
        clock.set("2023-11-10T00:00:00+07:00");
        board().body("agencies.agency", hasItem("STM")).body("counts.mandatory", is(20));
    }

    private static ValidatableResponse board() {
        return Party.reviewer()
                .asks()
                .get("/api/v1/board?duty=R-02&period=2023")
                .then()
                .statusCode(200);
    }

    @Test
    void whoWasThereForAllTheTimeToReportOwesIt() {
        passes("R-02", "2023-11-30", "2023-11-29");
        clock.set("2023-11-30T00:00:00+07:00");

        state("R-02.2023.STN").body("state", equalTo("OVERDUE"));
        assertEquals("0", owed("R-02.2023.STM"));
    }

    @Test
    void whatPassesOnInTheTimeThatWasGrantedIsOwedWithThatTime() {
        isGranted("R-02.2023.STN", "2023-12-31");

        passes("R-02", "2023-12-10", "2023-12-09");

        clock.set("2023-12-10T00:00:00+07:00");
        state("R-02.2023.STN").body("state", equalTo("TRANSFERRED"), "transferredTo", contains("R-02.2023.STM"));
        state("R-02.2023.STM")
                .body("state", equalTo("OPEN"), "extendedTo", equalTo("2024-01-01T00:00:00+07:00"))
                .body("transferredFrom", contains("R-02.2023.STN"));
    }

    @Test
    void timeThatIsGrantedOnceThePassingIsKnownPassesOnToo() {
        passes("R-02", "2023-12-10", "2023-12-09");
        assertEquals("0", owed("R-02.2023.STM"));

        isGranted("R-02.2023.STN", "2023-12-31");

        assertEquals("1", owed("R-02.2023.STM"));
    }

    private void isGranted(String obligation, String until) {
        String path = "/api/v1/obligations/" + obligation + "/extensions";
        String id = officer.says("{\"reason\": \"Bão số 6\", \"until\": \"" + until + "\"}")
                .header("Idempotency-Key", UUID.randomUUID())
                .post(path)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        Party.reviewer()
                .says("{\"outcome\": \"GRANTED\", \"reason\": \"Vì bão\"}")
                .header("If-Match", "\"v1\"")
                .put(path + "/" + id + "/decision")
                .then()
                .statusCode(200);
    }

    private ValidatableResponse state(String obligation) {
        return officer.asks().get("/api/v1/obligations/" + obligation).then().statusCode(200);
    }

    @Test
    void theBoardShowsWhoPassedItOnAsNeitherLateNorBound() {
        passes("R-02", "2023-07-01", "2023-06-30");
        clock.set("2023-12-05T08:00:00+07:00");

        Party.reviewer()
                .asks()
                .get("/api/v1/board?duty=R-02&period=2023")
                .then()
                .body("agencies.find { it.agency == 'STN' }.state", equalTo("TRANSFERRED"))
                .body("agencies.find { it.agency == 'STN' }.late", is(false))
                .body("agencies.find { it.agency == 'STN' }.daysLate", is(0))
                .body("agencies.find { it.agency == 'STM' }.state", equalTo("MISSING"))
                .body("counts.all", is(22), "counts.mandatory", is(20));
    }

    private String owed(String id) {
        return desk.text("select count(*) from obligation where id = '" + id + "' and not transferred");
    }

    private void passes(String duty, String from, String until) {
        hears(assignment("STM", duty, from, null, "\"STN." + duty + ".REPORT\""));
        hears(assignment("STN", duty, "2023-01-01", until, ""));
    }

    private void hears(String assignment) {
        String id = assignment.split("\"")[3];
        plan.hear("assignment.changed", id, assignment);
    }

    private static String agency(String code) {
        return """
                {"code": "%s", "name": {"vi": "Sở Thử nghiệm", "en": "Department of Trials"}, "type": "X",
                 "parent": null, "place": "46@1989-07-01", "validFrom": "2022-01-01", "validTo": null, "revision": %d}
                """.formatted(code, revision++);
    }

    private static String assignment(String agency, String duty, String from, String to, String passedFrom) {
        return """
                {"id": "%1$s.%2$s.REPORT", "agency": "%1$s", "subjectKind": "DUTY", "subject": "%2$s",
                 "role": "REPORT", "validFrom": "%3$s", "validTo": %4$s, "passedFrom": [%5$s], "revision": %6$d}
                """.formatted(agency, duty, from, to == null ? "null" : "\"" + to + "\"", passedFrom, revision++);
    }
}
