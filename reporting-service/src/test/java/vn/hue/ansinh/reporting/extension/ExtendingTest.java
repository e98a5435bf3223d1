package vn.hue.ansinh.reporting.extension;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hue.ansinh.kit.testing.RealParts;
import vn.hue.ansinh.reporting.AtOnce;
import vn.hue.ansinh.reporting.HealthReports;
import vn.hue.ansinh.reporting.OnRealParts;
import vn.hue.ansinh.reporting.Party;

/** The Department of Health's report of 2023 is due before 30 November. */
@QuarkusTest
@WithTestResource(RealParts.class)
class ExtendingTest extends OnRealParts {
    private static final String OWED = "/api/v1/obligations/R-02.2023.SYT";
    private final Party officer = Party.officerOf("SYT");
    private final Party approver = Party.approverOf("SYT");

    @Test
    void untilTheEndOfTheDayGrantedItIsInTime() {
        grant("2023-12-03");

        clock.set("2023-12-03T23:59:59.999+07:00");
        String id = HealthReports.aDraft();
        approver.submits(id, "\"v1\"").then().statusCode(200).body("onTime", is(true));

        state().body("state", equalTo("SUBMITTED"), "extendedTo", equalTo("2023-12-04T00:00:00+07:00"));
        clock.set("2023-12-10T08:00:00+07:00");
        officer.asks()
                .get("/api/v1/timeliness?year=2023&duty=R-02&agency=SYT")
                .then()
                .body("total.onTime", is(1), "total.extended", is(1), "total.late", is(0));
    }

    @Test
    void theNextInstantIsLate() {
        grant("2023-12-03");
        clock.set("2023-12-03T23:59:59.999+07:00");
        state().body("state", equalTo("DUE_SOON"));

        clock.set("2023-12-04T00:00:00+07:00");

        state().body("state", equalTo("OVERDUE"));
        approver.submits(HealthReports.aDraft(), "\"v1\"").then().body("onTime", is(false));
    }

    @Test
    void whatIsDeniedChangesNothing() {
        String id = request("2023-12-05").then().statusCode(201).extract().path("id");

        decide(id, "\"v1\"", "DENIED", null).then().statusCode(200).body("state", equalTo("DENIED"));

        clock.set("2023-11-30T00:00:00+07:00");
        state().body("state", equalTo("OVERDUE"));
    }

    @Test
    void aLockClosesTheDraftAndAnExtensionOpensItAgain() {
        String id = HealthReports.aDraft();
        rule("{\"exempt\": false, \"lockAt\": \"2023-12-10T00:00:00+07:00\", \"reason\": \"Chốt số liệu\"}", "\"v0\"")
                .then()
                .statusCode(200)
                .body("number", is(1));
        clock.set("2023-12-09T23:59:59.999+07:00");
        officer.rewrites(id, "\"v1\"", HealthReports.OTHER_FIGURES).then().statusCode(200);

        clock.set("2023-12-10T00:00:00+07:00");
        assertRefused(409, "report-locked", () -> approver.submits(id, "\"v2\""))
                .body("lockReason", equalTo("LOCK_DATE_PASSED"), "allowedTransitions", empty());
        assertRefused(409, "report-locked", () -> officer.rewrites(id, "\"v2\"", HealthReports.OTHER_FIGURES));

        grant("2023-12-12");
        approver.submits(id, "\"v2\"").then().statusCode(200);
    }

    @Test
    void nothingCanBeBegunBehindTheLock() {
        rule("{\"exempt\": false, \"lockAt\": \"2023-12-10T00:00:00+07:00\", \"reason\": \"Chốt\"}", "\"v0\"");
        clock.set("2023-12-11T08:00:00+07:00");

        assertRefused(409, "report-locked", () -> officer.drafts(HealthReports.of(2023, HealthReports.INSURANCE)));
    }

    @Test
    void whoIsExemptOwesNothingAndIsNotCounted() {
        rule("{\"exempt\": true, \"reason\": \"Không có nhiệm vụ trong năm\"}", "\"v0\"")
                .then()
                .statusCode(200);
        clock.set("2024-01-01T08:00:00+07:00");

        state().body("state", equalTo("EXEMPT"));
        officer.asks()
                .get("/api/v1/timeliness?year=2023&duty=R-02&agency=SYT")
                .then()
                .body("total.expected", is(0));
        rule("{\"exempt\": false, \"reason\": \"Nhầm\"}", "\"v1\"").then().statusCode(200);
        state().body("state", equalTo("OVERDUE"));
    }

    @Test
    void whoIsNoLongerExemptIsLockedByTheRuleAgain() {
        desk.run("update obligation set lock_at = '2023-12-10T00:00:00+07:00' where id = 'R-02.2023.SYT'");
        rule("{\"exempt\": true, \"reason\": \"Không có nhiệm vụ\"}", "\"v0\"");
        rule("{\"exempt\": false, \"reason\": \"Nhầm\"}", "\"v1\"")
                .then()
                .statusCode(200)
                .body("lockAt", nullValue());

        clock.set("2023-12-10T00:00:00+07:00");
        try {
            state().body("lockAt", equalTo("2023-12-10T00:00:00+07:00"));
            assertRefused(409, "report-locked", () -> officer.drafts(HealthReports.of(2023, HealthReports.INSURANCE)));
        } finally {
            desk.run("update obligation set lock_at = null where id = 'R-02.2023.SYT'");
        }
    }

    @Test
    void whoHoldsTheRulingIsToldWhetherItStillStands() {
        officer.asks()
                .header("If-None-Match", "\"v0\"")
                .get(OWED + "/ruling")
                .then()
                .statusCode(304);

        rule("{\"exempt\": true, \"reason\": \"x\"}", "\"v0\"").then().statusCode(200);

        officer.asks()
                .header("If-None-Match", "\"v0\"")
                .get(OWED + "/ruling")
                .then()
                .statusCode(200);
    }

    @Test
    void ruledTheSameAgainItStaysAsItIs() {
        String ruling = "{\"exempt\": false, \"lockAt\": \"2023-12-10T00:00:00%s\", \"reason\": \"Chốt số liệu\"}";
        rule(ruling.formatted("+07:00"), "\"v0\"").then().statusCode(200).header("ETag", "\"v1\"");

        rule(ruling.formatted("+07:00"), "\"v1\"").then().statusCode(200).header("ETag", "\"v1\"");
        rule(ruling.formatted("+06:00"), "\"v1\"").then().statusCode(200).header("ETag", "\"v2\"");
    }

    @Test
    void aLockBeforeTheDeadlineAndAnOldTagAreRefused() {
        assertRefused(
                422,
                "invalid-fields",
                () -> rule(
                        "{\"exempt\": false, \"lockAt\": \"2023-11-29T23:59:59+07:00\", \"reason\": \"x\"}", "\"v0\""));
        assertRefused(412, "version-conflict", () -> rule("{\"exempt\": true, \"reason\": \"x\"}", "\"v1\""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2023-11-29", "2025-11-30", "2022-01-01"})
    void moreTimeEndsAfterTheDeadlineAndWithinAYear(String until) {
        assertRefused(422, "invalid-fields", () -> request(until));
    }

    @Test
    void moreTimeIsMoreThanWhatWasGrantedBefore() {
        grant("2023-12-15");

        assertRefused(422, "invalid-fields", () -> request("2023-12-10"));

        request("2023-12-16").then().statusCode(201);
    }

    @Test
    void thereIsOneRequestAtATimeAndItIsDecidedOnce() {
        String id = request("2023-12-05").then().statusCode(201).extract().path("id");
        assertRefused(409, "extension-waiting", () -> request("2023-12-06"));

        List<Response> answers = AtOnce.ask(2, one -> decide(id, "\"v1\"", one == 0 ? "GRANTED" : "DENIED", null));

        assertEquals(List.of(200, 412), AtOnce.statuses(answers));
        assertRefused(409, "extension-decided", () -> decide(id, "\"v2\"", "DENIED", null));
    }

    @ParameterizedTest
    @CsvSource({"SVHTT, 403", "SYT, 200"})
    void anAgencySeesOnlyItsOwn(String agency, int status) {
        request("2023-12-05").then().statusCode(201);

        Party.officerOf(agency).asks().get(OWED + "/extensions").then().statusCode(status);
    }

    @Test
    void everyRequestIsRemembered() {
        String id = request("2023-12-05").path("id");
        decide(id, "\"v1\"", "DENIED", null);
        request("2023-12-04");

        officer.asks()
                .get(OWED + "/extensions")
                .then()
                .body("items.state", contains("DENIED", "REQUESTED"), "items[0].decisionReason", equalTo("Vì bão"));
    }

    private void grant(String until) {
        String id = request("2023-12-20").then().statusCode(201).extract().path("id");
        decide(id, "\"v1\"", "GRANTED", until).then().statusCode(200).body("until", equalTo(until));
    }

    private Response request(String until) {
        return officer.says("{\"reason\": \"Bão số 6\", \"until\": \"" + until + "\"}")
                .header("Idempotency-Key", UUID.randomUUID())
                .post(OWED + "/extensions");
    }

    private static Response decide(String id, String tag, String outcome, String until) {
        String last = until == null ? "" : ", \"until\": \"" + until + "\"";
        return Party.reviewer()
                .says("{\"outcome\": \"" + outcome + "\", \"reason\": \"Vì bão\"" + last + "}")
                .header("If-Match", tag)
                .put(OWED + "/extensions/" + id + "/decision");
    }

    private static Response rule(String body, String tag) {
        return Party.reviewer().says(body).header("If-Match", tag).put(OWED + "/ruling");
    }

    private ValidatableResponse state() {
        return officer.asks().get(OWED).then().statusCode(200);
    }
}
