package vn.hue.ansinh.reporting.decision;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.hue.ansinh.reporting.HealthReports.aSubmittedReport;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hue.ansinh.kit.testing.RealParts;
import vn.hue.ansinh.reporting.OnRealParts;
import vn.hue.ansinh.reporting.Party;
import vn.hue.ansinh.reporting.duty.Duties;
import vn.hue.ansinh.reporting.obligation.DerivingObligations;
import vn.hue.ansinh.reporting.trail.Deed;
import vn.hue.ansinh.reporting.trail.Sealing;

/** The clock stands in November 2023: the yearly report of 2023 is open, that of 2024 is not. */
@QuarkusTest
@WithTestResource(RealParts.class)
class RuleResourceTest extends OnRealParts {
    private static final String LATER = """
            {"due": {"kind": "ANNUAL", "month": %d, "day": %d, "firstYear": 2021, "lastYear": 2025,
              "boundary": "ON_OR_BEFORE", "roll": "NEXT_WORKING_DAY", "lockAfterDays": 10},
             "effectiveFrom": "%s", "reason": "Thống nhất cách tính hạn"}
            """;

    @Inject
    Duties duties;

    @Inject
    DerivingObligations deriving;

    @Inject
    Sealing sealing;

    @AfterEach
    void thePlanAloneHolds() {
        desk.clear();
        desk.run("delete from deadline where rule > 1");
        desk.run("alter table duty_rule disable trigger frozen");
        desk.run("delete from duty_rule where number > 1");
        desk.run("alter table duty_rule enable trigger frozen");
        load();
        sealAnew();
    }

    private void sealAnew() {
        desk.run("alter table chain_link disable trigger frozen");
        desk.run("delete from chain_link");
        desk.run("delete from chain_head");
        desk.run("alter table chain_link enable trigger frozen");
        sealing.begin(List.of(Duties.RULES, Duties.DEADLINES), new Deed("FOUND", clock.instant(), "test", null));
    }

    @Test
    void leavesWhatHasOpenedAndReachesWhatOpensLater() {
        sets("\"v1\"", LATER.formatted(12, 15, "2024-01-01"))
                .then()
                .statusCode(200)
                .body("number", equalTo(2));

        assertEquals("2023-11-29 17:00:00", dueAt("R-02.2023.SYT"));
        assertEquals("2022-11-29 17:00:00", dueAt("R-02.2022.SYT"));
        assertEquals("2024-12-16 17:00:00", dueAt("R-02.2024.SYT"), "the 15th is a Sunday");
        assertEquals(
                "2024-12-26 17:00:00",
                desk.text("select lock_at at time zone 'UTC' from obligation where id = 'R-02.2024.SYT'"));
    }

    @Test
    void isSealedWithTheDeadlinesThatItTakesAway() {
        sealAnew();

        sets(
                        "\"v1\"",
                        "{\"due\": {\"kind\": \"EVENT\", \"roll\": \"NONE\"}, \"effectiveFrom\": \"2024-01-01\","
                                + " \"reason\": \"Thử\"}")
                .then()
                .statusCode(200);

        Party leader = Party.with(null, "leader");
        leader.asks()
                .get("/api/v1/audit/records?chain=duty R-02")
                .then()
                .root("items.findAll { it.action != 'FOUND' }")
                .body("record", contains("rule 2", "deadline 2024", "deadline 2025"))
                .body("action", contains("RULE_SET", "FORGOTTEN", "FORGOTTEN"));
        leader.asks().get("/api/v1/audit/check").then().body("faults", empty());
    }

    @Test
    void neverContradictsAReceiptHoweverOftenThePlanIsLoaded() {
        String report = aSubmittedReport();
        sets("\"v1\"", LATER.formatted(10, 1, "2023-11-28")).then().statusCode(200);

        load();

        Party.officerOf("SYT")
                .reads(report)
                .then()
                .body("dueAt", equalTo("2023-11-30T00:00:00+07:00"), "onTime", equalTo(true));
        assertEquals("2024-10-01 17:00:00", dueAt("R-02.2024.SYT"));
    }

    @Test
    void takesNoDeadlineAwayThatWasWrittenDownByAnotherCalendar() {
        desk.run("update deadline set due_at = due_at + interval '1 day' where duty = 'R-02' and period = '2022'");

        load();

        assertEquals("2022-11-30 17:00:00", dueAt("R-02.2022.SYT"));
        desk.run("update deadline set due_at = due_at - interval '1 day' where duty = 'R-02' and period = '2022'");
    }

    @Test
    void isSeenBesideThoseBeforeIt() {
        sets("\"v1\"", LATER.formatted(12, 15, "2024-01-01"));

        Party.officerOf("SYT")
                .asks()
                .get("/api/v1/duties/R-02/rules")
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"v2\""))
                .body("items.number", contains(1, 2), "items.origin", contains("PLAN", "DECISION"))
                .body("items[0].effectiveFrom", nullValue(), "items[1].effectiveFrom", equalTo("2024-01-01"))
                .body("items[1].reason", equalTo("Thống nhất cách tính hạn"));
        Party.officerOf("SYT")
                .asks()
                .header("If-None-Match", "\"v2\"")
                .get("/api/v1/duties/R-02/rules")
                .then()
                .statusCode(304);
        Party.officerOf("SYT").asks().get("/api/v1/duties?limit=2").then().body("items[1].rule", equalTo(1));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '~',
            value = {
                "today; 12; 15; 2023-11-27; rule-from-the-past",
                "years ago; 12; 15; 2021-01-01; rule-from-the-past",
                "no such day; 2; 29; 2024-01-01; rule-not-whole",
                "no such day either; 11; 31; 2024-01-01; rule-not-whole"
            })
    void isRefusedWhereItReachesBackOrNamesNoDay(String why, int month, int day, String from, String code) {
        String before = desk.everything();

        sets("\"v1\"", LATER.formatted(month, day, from)).then().statusCode(422).body("code", equalTo(code));

        assertEquals(before, desk.everything());
    }

    @Test
    void isRefusedWhereNothingWouldEverFallDueByIt() {
        String once = """
                {"due": {"kind": "ONCE", "date": "2023-12-15", "boundary": "ON_OR_BEFORE", "roll": "NONE"},
                 "effectiveFrom": "2024-01-01", "reason": "Chỉ một lần"}
                """;

        assertRefused(422, "rule-without-occasion", () -> sets("\"v1\"", once));
    }

    @Test
    void saidTheSameAgainStaysTheLastOne() {
        sets("\"v1\"", LATER.formatted(12, 15, "2024-01-01")).then().statusCode(200);
        String before = desk.everything();

        sets("\"v2\"", LATER.formatted(12, 15, "2024-01-01"))
                .then()
                .statusCode(200)
                .header("ETag", "\"v2\"")
                .body("number", equalTo(2));

        assertEquals(before, desk.everything());
    }

    @Test
    void isNotPutBehindOneThatNobodyHasSeen() {
        sets("\"v1\"", LATER.formatted(12, 15, "2024-01-01")).then().statusCode(200);

        sets("\"v1\"", LATER.formatted(12, 20, "2024-01-01")).then().statusCode(412);
    }

    @Test
    void belongsToADutyThatIsThere() {
        Party.with("UBND-TINH", "admin")
                .says(LATER.formatted(12, 15, "2024-01-01"))
                .header("If-Match", "\"v1\"")
                .put("/api/v1/duties/R-99/rule")
                .then()
                .statusCode(404);
    }

    private static Response sets(String tag, String body) {
        return Party.with("UBND-TINH", "admin")
                .says(body)
                .header("If-Match", tag)
                .put("/api/v1/duties/R-02/rule");
    }

    private void load() {
        QuarkusTransaction.requiringNew().run(() -> {
            duties.load();
            deriving.ofAll();
        });
    }

    private String dueAt(String obligation) {
        return desk.text("select due_at at time zone 'UTC' from obligation where id = '" + obligation + "'");
    }
}
