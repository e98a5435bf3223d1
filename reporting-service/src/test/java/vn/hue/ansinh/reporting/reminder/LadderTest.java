package vn.hue.ansinh.reporting.reminder;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hue.ansinh.kit.testing.RealParts;
import vn.hue.ansinh.reporting.HealthReports;
import vn.hue.ansinh.reporting.MailSink;
import vn.hue.ansinh.reporting.Party;

/** The rungs from thirty days before the deadline to a week after it, and who stands on them. */
@QuarkusTest
@WithTestResource(RealParts.class)
@WithTestResource(MailSink.class)
class LadderTest extends OnTheWayToNovember {
    @Inject
    Reminders reminders;

    @Inject
    EntityManager database;

    @ParameterizedTest
    @CsvSource({
        "2023-10-30, T-30, vanthu@syt.example",
        "2023-11-15, T-14, vanthu@syt.example",
        "2023-11-22, T-7, vanthu@syt.example",
        "2023-11-26, T-3, vanthu@syt.example",
        "2023-11-28, T-1, vanthu@syt.example",
        "2023-11-29, T0, vanthu@syt.example",
        "2023-11-30, T+1, giamdoc@syt.example",
    })
    void eachRungOfTheLadderIsClimbedOnItsDay(String day, String step, String address) {
        goOn(day);

        log().body(
                        "items.step", contains(step),
                        "items[0].state", equalTo("SENT"),
                        "items[0].recipients", contains(address),
                        "items[0].sentAt", notNullValue());
        assertTrue(lastLetter().contains("To: " + address), this::lastLetter);
    }

    @ParameterizedTest
    @CsvSource({"2023-12-02, T+3, SLDTBXH", "2023-12-06, T+7, UBND-TINH"})
    void whatStaysLateIsToldToThoseAbove(String day, String step, String addressee) {
        goOn(day);

        log().body(
                        "items.step", contains(step),
                        "items[0].addressee", equalTo(addressee),
                        "items[0].state", equalTo("UNDELIVERABLE"),
                        "items[0].trouble", equalTo("NO_ADDRESS"));
        Party.reviewer()
                .asks()
                .get("/api/v1/board?duty=R-02&period=2023")
                .then()
                .body("agencies.find { it.agency == 'SYT' }.undelivered", is(1));
    }

    @ParameterizedTest
    @CsvSource({"2025-12-02, T+3, SNV", "2025-12-06, T+7, UBND-TP-HUE"})
    void whoStandsAboveIsWhoeverHoldsTheOfficeOnThatDay(String day, String step, String addressee) {
        goOn(day);

        assertEquals(
                step + " " + addressee,
                desk.text("select step || ' ' || addressee from reminder where obligation = 'R-02.2025.SYT'"));
        assertEquals("0", desk.text("select count(*) from reminder where obligation like 'R-02.2025.UBND-4%'"));
    }

    @ParameterizedTest
    @CsvSource({"2023-12-18, T+3, SLDTBXH", "2023-12-22, T+7, UBND-TINH"})
    void aReviewOfADistrictThatIsLateIsToldFirstToWhomItGoesThrough(String day, String step, String addressee) {
        Party.with("UBND-TINH", "leader")
                .says("{\"day\": \"2023-12-15\", \"reason\": \"Sơ kết\"}")
                .header("If-Match", "\"v0\"")
                .put("/api/v1/duties/R-07/dates/Y2")
                .then()
                .statusCode(200);

        goOn(day);

        assertEquals(
                step + " " + addressee,
                desk.text("select step || ' ' || addressee from reminder where obligation = 'R-07.2022.UBND-476.Y2'"));
    }

    @Test
    void daysThatWereMissedAreMadeUpForByTheLatestStepAlone() {
        goOn("2023-10-30");

        goOn("2023-11-27");

        log().body("items.step", contains("T-3", "T-30"));
    }

    @Test
    void whatWasDueLongAgoIsNotDugUp() {
        goOn("2024-06-01");

        log().body("items", empty());
    }

    @Test
    void onceTheReportIsInNothingIsSaid() {
        HealthReports.aSubmittedReport();

        goOn("2023-11-28");
        goOn("2023-12-06");

        log().body("items", empty());
    }

    @Test
    void whoIsExemptIsLeftInPeace() {
        Party.reviewer()
                .says("{\"exempt\": true, \"reason\": \"Không có nhiệm vụ\"}")
                .header("If-Match", "\"v0\"")
                .put("/api/v1/obligations/" + OWED + "/ruling")
                .then()
                .statusCode(200);

        goOn("2023-11-29");

        log().body("items", empty());
    }

    @Test
    void moreTimeStartsTheLadderAnew() {
        goOn("2023-11-29");
        String id = Party.officerOf("SYT")
                .says("{\"reason\": \"Bão\", \"until\": \"2023-12-06\"}")
                .header("Idempotency-Key", UUID.randomUUID())
                .post("/api/v1/obligations/" + OWED + "/extensions")
                .path("id");
        Party.reviewer()
                .says("{\"outcome\": \"GRANTED\", \"reason\": \"Đồng ý\"}")
                .header("If-Match", "\"v1\"")
                .put("/api/v1/obligations/" + OWED + "/extensions/" + id + "/decision")
                .then()
                .statusCode(200);

        goOn("2023-11-30");
        goOn("2023-12-06");

        log().body("items.step", contains("T0", "T-7", "T0"));
        assertTrue(told.tells(OWED, "obligation.extended"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTC", "Asia/Ho_Chi_Minh", "America/St_Johns", "Pacific/Apia"})
    void aRungIsKnownByTheSameNameInEveryZone(String zone) {
        Instant now = Instant.parse("2023-11-26T01:00:00Z");
        assertEquals(1, climbsIn("Asia/Kathmandu", now));

        assertEquals(0, climbsIn(zone, now));

        assertEquals(
                "2023-11-29T17:00:00.000Z",
                desk.text("select occasion from reminder where obligation = '" + OWED + "'"));
    }

    /** As an instance whose machine stands in that zone. */
    private long climbsIn(String zone, Instant now) {
        return QuarkusTransaction.requiringNew().call(() -> {
            database.createNativeQuery("set local time zone '" + zone + "'").executeUpdate();
            return reminders.climb(LocalDate.of(2023, 11, 26), now).stream()
                    .filter(notice -> notice.obligation().equals(OWED))
                    .count();
        });
    }
}
