package vn.hue.ansinh.reporting.explanation;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.hue.ansinh.reporting.Obstructions.ANSWER;
import static vn.hue.ansinh.reporting.Obstructions.EXPLANATIONS;
import static vn.hue.ansinh.reporting.Obstructions.NOT_ENOUGH;
import static vn.hue.ansinh.reporting.Obstructions.QUESTION;
import static vn.hue.ansinh.reporting.Obstructions.aQuestion;
import static vn.hue.ansinh.reporting.Obstructions.accepts;
import static vn.hue.ansinh.reporting.Obstructions.anAnswer;
import static vn.hue.ansinh.reporting.Obstructions.answers;
import static vn.hue.ansinh.reporting.Obstructions.asks;
import static vn.hue.ansinh.reporting.Obstructions.leader;
import static vn.hue.ansinh.reporting.Party.approverOf;
import static vn.hue.ansinh.reporting.Party.officerOf;
import static vn.hue.ansinh.reporting.Party.reviewer;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hue.ansinh.kit.testing.EventSchemas;
import vn.hue.ansinh.kit.testing.RealParts;
import vn.hue.ansinh.reporting.OnRealParts;
import vn.hue.ansinh.reporting.Party;
import vn.hue.ansinh.reporting.SomeVerdicts;
import vn.hue.ansinh.reporting.Told;

/** A leader asks why IND-06-02, which the Department of Health leads, is behind. */
@QuarkusTest
@WithTestResource(RealParts.class)
class ExplanationResourceTest extends OnRealParts {
    private final Party officer = officerOf("SYT");

    @Inject
    Told told;

    @AfterEach
    void forgetTheVerdict() {
        desk.run("delete from verdict_copy where indicator = 'IND-06-02'");
    }

    @Test
    void goesToTheAgencyThatLeadsTheIndicatorThatDay() {
        stands("LIMITED");

        asks(leader(), QUESTION)
                .then()
                .statusCode(201)
                .header("ETag", "\"v1\"")
                .header("Location", containsString(EXPLANATIONS + "/"))
                .body("agency", equalTo("SYT"), "verdict", equalTo("LIMITED"), "state", equalTo("REQUESTED"))
                .body("punctuality", equalTo("IN_TIME"), "answer", equalTo(null));
    }

    @Test
    void theWorstTargetIsTheOneThatLeadsToTheQuestion() {
        SomeVerdicts.stands(desk, "IND-06-02", SomeVerdicts.target(1, "ON_TRACK"), SomeVerdicts.target(2, "LIMITED"));

        asks(leader(), QUESTION).then().statusCode(201).body("verdict", equalTo("LIMITED"));
    }

    @Test
    void passesWithTheIndicatorToWhoeverLeadsItByNow() {
        clock.set("2025-02-27T08:00:00+07:00");
        String id = asks(leader(), QUESTION.replace("IND-06-02", "IND-02-01").replace("2023-12-05", "2025-03-10"))
                .path("id");
        clock.set("2025-03-03T08:00:00+07:00");
        Party heir = officerOf("SNNMT");

        heir.asks().get(EXPLANATIONS).then().body("items.id", contains(id), "items.agency", contains("SLDTBXH"));
        assertRefused(403, "other-agency", () -> answers(officer, id, "\"v1\"", "answer", ANSWER));
        answers(heir, id, "\"v1\"", "answer", ANSWER)
                .then()
                .statusCode(200)
                .body("agency", equalTo("SNNMT"), "state", equalTo("ANSWERED"));
    }

    @Test
    void isSentBackToWhoeverLeadsTheIndicatorByNow() {
        clock.set("2025-02-27T08:00:00+07:00");
        String id = asks(leader(), QUESTION.replace("IND-06-02", "IND-02-01").replace("2023-12-05", "2025-03-10"))
                .path("id");
        answers(officerOf("SLDTBXH"), id, "\"v1\"", "answer", ANSWER).then().statusCode(200);
        clock.set("2025-03-03T08:00:00+07:00");

        answers(leader(), id, "\"v2\"", "return", NOT_ENOUGH.replace("2023-12-12", "2025-03-20"))
                .then()
                .statusCode(200)
                .body("agency", equalTo("SNNMT"), "state", equalTo("RETURNED"));
    }

    @Test
    void anIndicatorOfWhichNobodyKnowsHowItEndedIsAskedAbout() {
        String grey = SomeVerdicts.target(1, "ON_TRACK").replace("GREEN", "GREY");
        SomeVerdicts.stands(desk, "IND-06-02", grey);

        asks(leader(), QUESTION).then().statusCode(201).body("verdict", equalTo("ON_TRACK"));
    }

    @Test
    void aGreenIndicatorIsRefused() {
        stands("ON_TRACK");

        assertRefused(409, "indicator-is-green", () -> asks(leader(), QUESTION))
                .body("errors.pointer", contains("/indicator"));
    }

    @Test
    void isAnsweredReturnedAnsweredAgainAndAccepted() {
        String id = anAnswer();

        answers(leader(), id, "\"v2\"", "return", NOT_ENOUGH)
                .then()
                .statusCode(200)
                .body("state", equalTo("RETURNED"), "dueOn", equalTo("2023-12-12"));
        answers(approverOf("SYT"), id, "\"v3\"", "answer", ANSWER).then().statusCode(200);
        accepts(leader(), id, "\"v4\"").then().statusCode(200).header("ETag", "\"v5\"");

        officer.asks()
                .get(EXPLANATIONS + "/" + id)
                .then()
                .body("state", equalTo("ACCEPTED"))
                .body("steps.step", contains("ANSWER", "RETURN", "ANSWER", "ACCEPT"));
    }

    @Test
    void tellsWhatHappenedToIt() {
        String id = anAnswer();
        answers(leader(), id, "\"v2\"", "return", NOT_ENOUGH).then().statusCode(200);

        List<ConsumerRecord<String, String>> events = told.about(id, 3);

        assertEquals(
                List.of("explanation.requested", "explanation.answered", "explanation.requested"),
                events.stream().map(Told::type).toList());
        events.forEach(event -> EventSchemas.check(Told.type(event), event.value()));
    }

    @Test
    void anotherStateIsReadWhenTheDayHasPassed() {
        String one = EXPLANATIONS + "/" + aQuestion();
        clock.set("2023-12-05T23:59:59.999+07:00");
        officer.asks().header("If-None-Match", "\"v1\"").get(one).then().statusCode(304);

        clock.set("2023-12-06T00:00:00+07:00");

        officer.asks()
                .header("If-None-Match", "\"v1\"")
                .get(one)
                .then()
                .statusCode(200)
                .body("punctuality", equalTo("OVERDUE"));
    }

    @Test
    void stepsAreTakenInOrderOnTheStateThatWasRead() {
        String id = aQuestion();

        assertRefused(409, "step-not-allowed", () -> accepts(leader(), id, "\"v1\""))
                .body("allowedTransitions", contains("ANSWER"));
        assertRefused(412, "version-conflict", () -> answers(officer, id, "\"v2\"", "answer", ANSWER));
        assertRefused(428, "if-match-required", () -> officer.says(ANSWER).put(EXPLANATIONS + "/" + id + "/answer"));
        assertRefused(
                404, "not-found", () -> accepts(leader(), UUID.randomUUID().toString(), "\"v1\""));
        assertRefused(403, "other-agency", () -> answers(officerOf("SGDDT"), id, "\"v1\"", "answer", ANSWER));
    }

    @Test
    void whoWatchesOverAnAgencyDoesNotAnswerForIt() {
        String id = aQuestion();
        Party both = Party.with("SLDTBXH", "consolidator", "reporter");

        assertRefused(403, "other-agency", () -> answers(both, id, "\"v1\"", "answer", ANSWER));
    }

    @ParameterizedTest
    @CsvSource({
        "IND-06-02, IND-99-99, /indicator, unknown-indicator",
        "2023-12-05, 2023-11-26, /dueOn, due-on-out-of-range",
        "2023-12-05, 2024-11-28, /dueOn, due-on-out-of-range",
        "Vì sao tăng chậm?, ' ', /question, blank"
    })
    void whatDoesNotFitIsNamed(String written, String instead, String pointer, String code) {
        assertRefused(422, "invalid-fields", () -> asks(leader(), QUESTION.replace(written, instead)))
                .body("errors.pointer", contains(pointer), "errors.code", contains(code));
    }

    @Test
    void aQuestionNeedsAKeyAndAListAReadableFilter() {
        assertRefused(
                400, "idempotency-key-required", () -> leader().says(QUESTION).post(EXPLANATIONS));
        assertRefused(400, "invalid-parameter", () -> leader().asks().get(EXPLANATIONS + "?state=LOST"));
    }

    @Test
    void anAgencySeesWhatItWasAskedAndWhoWatchesSeesAll() {
        String ours = aQuestion();
        clock.set("2023-11-28T08:00:00+07:00");
        String others =
                asks(leader(), QUESTION.replace("IND-06-02", "IND-02-01")).path("id");

        officer.asks().get(EXPLANATIONS).then().body("items.id", contains(ours));
        leader().asks().get(EXPLANATIONS).then().body("items.id", contains(others, ours));
        reviewer().asks().get(EXPLANATIONS + "?indicator=IND-02-01").then().body("items.id", contains(others));
        leader().asks().get(EXPLANATIONS + "?state=ACCEPTED&agency=SYT").then().body("items", empty());
        assertRefused(403, "other-agency", () -> officer.asks().get(EXPLANATIONS + "/" + others));
    }

    private void stands(String verdict) {
        SomeVerdicts.stands(desk, "IND-06-02", SomeVerdicts.target(1, verdict));
    }
}
