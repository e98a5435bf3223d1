package vn.hue.ansinh.reporting.reminder;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesRegex;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hue.ansinh.kit.testing.EventSchemas;
import vn.hue.ansinh.kit.testing.RealParts;
import vn.hue.ansinh.reporting.HealthReports;
import vn.hue.ansinh.reporting.MailSink;
import vn.hue.ansinh.reporting.OnRealParts;
import vn.hue.ansinh.reporting.Party;
import vn.hue.ansinh.reporting.Told;

/** The Department of Health's report of 2023 is due before 30 November; the Department has named an address. */
@QuarkusTest
@WithTestResource(RealParts.class)
@WithTestResource(MailSink.class)
class RemindingTest extends OnRealParts {
    private static final String LOG = "/api/v1/reminders";
    private static final String OWED = "R-02.2023.SYT";

    MailSink sink;

    @Inject
    Rounds rounds;

    @Inject
    Told told;

    private int before;

    @BeforeEach
    void theDepartmentHasNamedItsAddress() {
        plan.hear(
                "profile.changed",
                "SYT",
                "{\"agency\": \"SYT\", \"language\": \"vi\", \"revision\": 1, \"addresses\": ["
                        + "{\"purpose\": \"REMINDERS\", \"email\": \"vanthu@syt.example\"},"
                        + "{\"purpose\": \"DIGEST\", \"email\": \"giamdoc@syt.example\"}]}");
        before = sink.mail().letters().size();
    }

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

    @Test
    void thereIsOneDigestADayNotBeforeHalfPastSevenWhateverTheNumberOfInstances() {
        clock.set("2023-11-22T07:29:59.999+07:00");
        rounds.go();
        log().body("items", empty());

        clock.set("2023-11-22T07:30:00+07:00");
        CompletableFuture.allOf(IntStream.range(0, 4)
                        .mapToObj(one -> CompletableFuture.runAsync(rounds::go))
                        .toArray(CompletableFuture[]::new))
                .join();
        rounds.go();

        log().body("items", hasSize(1));
        assertEquals(before + 1, sink.mail().letters().size());
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

    @Test
    void whatIsReturnedIsToldAtOnce() {
        HealthReports.aReturnedReport();

        rounds.go();
        rounds.go();

        log().body("items.step", contains("RETURNED"), "items[0].state", equalTo("SENT"));
        String letter = desk.text("select subject || ' ' || body from mail order by made_at desc limit 1");
        assertTrue(letter.contains("Báo cáo bị trả lại") && letter.contains("lý do: Thiếu số liệu tiêm chủng"), letter);
        assertEquals(before + 1, sink.mail().letters().size());
    }

    @Test
    void aMailServerThatIsAwayLosesNothing() {
        sink.away();
        goOn("2023-11-22");
        log().body(
                        "items[0].state",
                        equalTo("WAITING"),
                        "items[0].tries",
                        is(1),
                        "items[0].trouble",
                        matchesRegex("[A-Za-z0-9 .]+"));

        sink.back();
        clock.set("2023-11-22T08:01:00+07:00");
        rounds.go();

        log().body("items[0].state", equalTo("SENT"), "items[0].tries", is(2), "items[0].trouble", equalTo(null));
        assertEquals(before + 1, sink.mail().letters().size());
    }

    @Test
    void troubleWithOneKindOfLetterHoldsUpNoOther() {
        desk.run("alter table review rename to review_away");
        try {
            goOn("2023-11-22");
        } finally {
            desk.run("alter table review_away rename to review");
        }

        log().body("items.step", contains("T-7"), "items[0].state", equalTo("SENT"));
    }

    @Test
    void officerAndHeadWhoShareAnAddressShareTheLetter() {
        plan.hear(
                "profile.changed",
                "SYT",
                "{\"agency\": \"SYT\", \"language\": \"vi\", \"revision\": 2, \"addresses\": ["
                        + "{\"purpose\": \"REMINDERS\", \"email\": \"vanthu@syt.example\"}]}");
        desk.run(
                "insert into obligation (id, duty, period, occasion, agency, obligatory, opens_at, nominal_date, due_at)"
                        + " select 'R-02.2023.SYT.X', duty, period, 'X', agency, obligatory, opens_at, '2023-12-01',"
                        + " due_at + interval '1 day' from obligation where id = 'R-02.2023.SYT'");

        goOn("2023-11-30");

        assertEquals("2", desk.text("select count(*) from reminder where agency = 'SYT'"));
        assertEquals("1", desk.text("select count(*) from mail where addressee = 'SYT'"));
        desk.run("delete from profile_copy");
    }

    @Test
    void everyStepIsTold() {
        int told = events();

        goOn("2023-11-30");

        assertTrue(events() > told);
        var event = this.told.about("R-02.2023.SGDDT", 1).get(0);
        EventSchemas.check(Told.type(event), event.value());
    }

    @Test
    void theLogIsReadInPages() {
        goOn("2023-11-22");
        Party reviewer = Party.reviewer();

        String next = reviewer.asks()
                .get(LOG + "?limit=1")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .extract()
                .path("next");

        reviewer.asks()
                .get(LOG + "?limit=1&cursor=" + next)
                .then()
                .statusCode(200)
                .body("items", hasSize(1));
        reviewer.asks().get(LOG + "?cursor=YWJj").then().statusCode(400).body("code", equalTo("invalid-parameter"));
    }

    private void goOn(String day) {
        clock.set(day + "T08:00:00+07:00");
        rounds.go();
    }

    private ValidatableResponse log() {
        return Party.officerOf("SYT")
                .asks()
                .get(LOG + "?obligation=" + OWED)
                .then()
                .statusCode(200);
    }

    private String lastLetter() {
        List<String> letters = sink.mail().letters();
        return letters.get(letters.size() - 1);
    }

    private int events() {
        return Integer.parseInt(desk.text("select last_value from outbox_id_seq"));
    }
}
