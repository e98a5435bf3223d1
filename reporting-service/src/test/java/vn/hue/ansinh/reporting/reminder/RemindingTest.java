package vn.hue.ansinh.reporting.reminder;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesRegex;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.hue.ansinh.kit.testing.EventSchemas;
import vn.hue.ansinh.kit.testing.RealParts;
import vn.hue.ansinh.reporting.HealthReports;
import vn.hue.ansinh.reporting.MailSink;
import vn.hue.ansinh.reporting.Party;
import vn.hue.ansinh.reporting.Told;

/** Letters of the day and letters at once, and what the log says of them. */
@QuarkusTest
@WithTestResource(RealParts.class)
@WithTestResource(MailSink.class)
class RemindingTest extends OnTheWayToNovember {
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

    private int events() {
        return Integer.parseInt(desk.text("select last_value from outbox_id_seq"));
    }
}
