package vn.hue.ansinh.reporting.obstacle;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static vn.hue.ansinh.reporting.Obstructions.MISSING_LIST;
import static vn.hue.ansinh.reporting.Obstructions.OBSTACLES;
import static vn.hue.ansinh.reporting.Obstructions.WHY;
import static vn.hue.ansinh.reporting.Obstructions.aDecidedObstacle;
import static vn.hue.ansinh.reporting.Obstructions.aTriagedObstacle;
import static vn.hue.ansinh.reporting.Obstructions.anOpenObstacle;
import static vn.hue.ansinh.reporting.Obstructions.leader;
import static vn.hue.ansinh.reporting.Obstructions.raises;
import static vn.hue.ansinh.reporting.Obstructions.takes;
import static vn.hue.ansinh.reporting.Party.approverOf;
import static vn.hue.ansinh.reporting.Party.officerOf;
import static vn.hue.ansinh.reporting.Party.reviewer;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hue.ansinh.kit.testing.EventSchemas;
import vn.hue.ansinh.kit.testing.RealParts;
import vn.hue.ansinh.reporting.AtOnce;
import vn.hue.ansinh.reporting.OnRealParts;
import vn.hue.ansinh.reporting.Party;
import vn.hue.ansinh.reporting.Told;

/** The Department of Health lacks a list, on Monday 27 November 2023. */
@QuarkusTest
@WithTestResource(RealParts.class)
class ObstacleResourceTest extends OnRealParts {
    private final Party officer = officerOf("SYT");

    @Inject
    Told told;

    @Test
    void isRaisedInFiveWorkingDays() {
        raises(approverOf("SYT"), MISSING_LIST)
                .then()
                .statusCode(201)
                .header("ETag", "\"v1\"")
                .header("Location", containsString(OBSTACLES + "/"))
                .body("agency", equalTo("SYT"), "state", equalTo("OPEN"), "sla", equalTo("IN_TIME"))
                .body("lateFrom", equalTo("2023-12-05T00:00:00+07:00"), "steps", empty());
    }

    @Test
    void theSameKeyRaisesItOnce() {
        String key = UUID.randomUUID().toString();
        Response first =
                officer.says(MISSING_LIST).header("Idempotency-Key", key).post(OBSTACLES);
        Response second =
                officer.says(MISSING_LIST).header("Idempotency-Key", key).post(OBSTACLES);

        assertEquals(first.<String>path("id"), second.path("id"));
        assertEquals(1, desk.count("obstacle"));
        assertRefused(400, "idempotency-key-required", () -> officer.says(MISSING_LIST)
                .post(OBSTACLES));
    }

    @Test
    void tellsWhatHappenedToIt() {
        String id = aDecidedObstacle();

        List<ConsumerRecord<String, String>> events = told.about(id, 3);

        assertEquals(
                List.of("obstacle.raised", "obstacle.escalated", "obstacle.decided"),
                events.stream().map(Told::type).toList());
        events.forEach(event -> EventSchemas.check(Told.type(event), event.value()));
    }

    @Test
    void goesStraightToTheLeadersWhoNeedNotWaitForTheConsolidator() {
        String open = anOpenObstacle();
        String triaged = aTriagedObstacle();

        takes(leader(), open, "\"v1\"", "decision").then().statusCode(200).body("state", equalTo("DECIDED"));
        takes(leader(), triaged, "\"v2\"", "decision")
                .then()
                .statusCode(200)
                .body("steps.step", contains("TRIAGE", "DECIDE"));
        takes(officer, open, "\"v2\"", "closure").then().statusCode(200);
    }

    @Test
    void isClosedByTheAgencyThatRaisedIt() {
        String id = aDecidedObstacle();

        takes(officer, id, "\"v4\"", "closure")
                .then()
                .statusCode(200)
                .header("ETag", "\"v5\"")
                .body("state", equalTo("CLOSED"))
                .body("steps.step", contains("TRIAGE", "ESCALATE", "DECIDE", "CLOSE"));

        officer.asks().get(OBSTACLES + "/" + id).then().body("steps.note", hasSize(4), "sla", equalTo("IN_TIME"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"monitor", "leader", "admin"})
    void isNotClosedByAnotherAgencyThatWatches(String watching) {
        String id = aDecidedObstacle();
        Party other = Party.with("SVHTT", "reporter", watching);

        other.asks().get(OBSTACLES + "/" + id).then().statusCode(200);
        assertRefused(403, "other-agency", () -> takes(other, id, "\"v4\"", "closure"));
        takes(reviewer(), id, "\"v4\"", "closure").then().statusCode(200);
    }

    @Test
    void theConsolidatorRatesItAnew() {
        takes(
                        reviewer(),
                        anOpenObstacle(),
                        "\"v1\"",
                        "triage",
                        "{\"note\": \"Gấp\", \"severity\": \"CRITICAL\", \"slaDays\": 1}")
                .then()
                .statusCode(200)
                .body("severity", equalTo("CRITICAL"), "lateFrom", equalTo("2023-11-29T00:00:00+07:00"));
    }

    @Test
    void anotherStateIsReadWhenItBecomesOverdueAndMayStillBeChangedByTheFirst() {
        String id = anOpenObstacle();
        String one = OBSTACLES + "/" + id;
        officer.asks().header("If-None-Match", "\"v1\"").get(one).then().statusCode(304);

        clock.set("2023-12-05T00:00:00+07:00");

        officer.asks()
                .header("If-None-Match", "\"v1\"")
                .get(one)
                .then()
                .statusCode(200)
                .header("ETag", "\"v1-overdue\"")
                .body("sla", equalTo("OVERDUE"));
        takes(reviewer(), id, "\"v1\"", "triage").then().statusCode(200).header("ETag", "\"v2-overdue\"");
        takes(reviewer(), id, "\"v2-overdue\"", "escalation").then().statusCode(200);
    }

    @Test
    void stepsAreTakenInOrderOnTheStateThatWasRead() {
        String id = anOpenObstacle();

        assertRefused(409, "step-not-allowed", () -> takes(reviewer(), id, "\"v1\"", "escalation"))
                .body("allowedTransitions", contains("TRIAGE", "DECIDE"));
        assertRefused(412, "version-conflict", () -> takes(reviewer(), id, "\"v2\"", "triage"));
        assertRefused(428, "if-match-required", () -> reviewer().says(WHY).put(OBSTACLES + "/" + id + "/triage"));
        assertRefused(
                404, "not-found", () -> takes(reviewer(), UUID.randomUUID().toString(), "\"v1\"", "triage"));
        assertRefused(403, "other-agency", () -> takes(officerOf("SGDDT"), id, "\"v1\"", "closure"));
    }

    @Test
    void ofTwoWhoComeTogetherOneTakesTheStep() {
        String id = anOpenObstacle();

        List<Response> answers = AtOnce.ask(2, one -> takes(reviewer(), id, "\"v1\"", "triage"));

        assertEquals(List.of(200, 412), AtOnce.statuses(answers));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "slaDays": 5 | "slaDays": 0 | /slaDays | min
            "slaDays": 5 | "slaDays": 61 | /slaDays | max
            "IND-06-01" | "IND-99-99" | /subject | unknown-indicator
            "INDICATOR" | "AREA" | /subject | unknown-area
            "INDICATOR" | "TASK" | /subject | unknown-task
            "Giao cơ quan cung cấp danh sách" | "  " | /ask | blank
            """)
    void whatDoesNotFitIsNamed(String written, String instead, String pointer, String code) {
        assertRefused(422, "invalid-fields", () -> raises(officer, MISSING_LIST.replace(written, instead)))
                .body("errors.pointer", contains(pointer), "errors.code", contains(code));
    }

    @ParameterizedTest
    @CsvSource({"AREA, PA-06", "TASK, TASK-01-01"})
    void concernsAnAreaOrATaskAsWell(String kind, String subject) {
        String body = MISSING_LIST.replace("INDICATOR", kind).replace("IND-06-01", subject);

        raises(officer, body).then().statusCode(201).body("subject", equalTo(subject));
    }

    @ParameterizedTest
    @ValueSource(strings = {"?state=LOST", "?cursor=bm8", "?limit=0"})
    void aQuestionThatCannotBeReadIsRefused(String question) {
        assertRefused(400, "invalid-parameter", () -> officer.asks().get(OBSTACLES + question));
    }

    @Test
    void anAgencySeesItsOwnAndWhoWatchesSeesAllTheNewestFirst() {
        String first = anOpenObstacle();
        clock.set("2023-11-28T08:00:00+07:00");
        String second = raises(
                        officerOf("SGDDT"),
                        MISSING_LIST.replace("INDICATOR", "AREA").replace("IND-06-01", "PA-05"))
                .path("id");

        officer.asks().get(OBSTACLES).then().body("items.id", contains(first));
        reviewer().asks().get(OBSTACLES).then().body("items.id", contains(second, first));
        leader().asks().get(OBSTACLES + "?indicator=IND-06-01").then().body("items.id", contains(first));
        leader().asks()
                .get(OBSTACLES + "?subject=IND-06-01&indicator=IND-06-02")
                .then()
                .body("items", empty());
        leader().asks()
                .get(OBSTACLES + "?subject=PA-05&state=OPEN&agency=SGDDT")
                .then()
                .body("items.id", contains(second));
        leader().asks().get(OBSTACLES + "?state=CLOSED").then().body("items", empty());
        assertRefused(403, "other-agency", () -> officer.asks().get(OBSTACLES + "?agency=SGDDT"));
        assertRefused(403, "other-agency", () -> officer.asks().get(OBSTACLES + "/" + second));
    }

    @Test
    void comesPageByPage() {
        String first = anOpenObstacle();
        clock.set("2023-11-28T08:00:00+07:00");
        String second = anOpenObstacle();

        Response page = officer.asks().get(OBSTACLES + "?limit=1");

        page.then().body("items.id", contains(second)).header("Link", not(equalTo(null)));
        officer.asks()
                .get(OBSTACLES + "?limit=1&cursor=" + page.path("next"))
                .then()
                .body("items.id", contains(first), "next", equalTo(null));
    }

    @Test
    void theDatabaseKeepsWhatWasSaid() {
        String id = aDecidedObstacle();

        assertThrows(
                IllegalStateException.class,
                () -> desk.run("update obstacle set steps = '[]' where id = '" + id + "'"));
    }
}
