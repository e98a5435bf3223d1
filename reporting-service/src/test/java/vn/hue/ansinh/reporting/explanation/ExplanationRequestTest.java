package vn.hue.ansinh.reporting.explanation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.hue.ansinh.reporting.matter.Punctuality;
import vn.hue.ansinh.reporting.matter.StepOutOfOrder;
import vn.hue.ansinh.reporting.report.Act;

class ExplanationRequestTest {
    private static final LocalDate DUE = LocalDate.parse("2023-12-05");
    private static final Act LEADER = new Act("leader", at("2023-11-27T09:00:00+07:00"));
    private static final Act OFFICER = new Act("syt-officer", at("2023-12-05T23:59:59.999+07:00"));

    @Test
    void whatIsGreenIsNotAskedAbout() {
        assertThrows(IndicatorIsGreen.class, () -> asked(new Standing("IND-06-02", "ON_TRACK", "GREEN", "SYT")));
    }

    /** On track once, and nobody knows how it ended. */
    @Test
    void whatIsGreyIsAskedAboutWhateverItsVerdict() {
        assertEquals(
                ExplanationState.REQUESTED,
                asked(new Standing("IND-06-02", "ON_TRACK", "GREY", "SYT")).state());
    }

    @Test
    void anIndicatorThatNobodyLeadsCannotBeAskedAbout() {
        assertThrows(IndicatorWithoutLead.class, () -> asked(new Standing("IND-06-02", "LIMITED", "RED", null)));
    }

    @Test
    void isAnsweredReturnedAnsweredAgainAndAccepted() {
        ExplanationRequest request = aRequest();

        request.answer("lần một", OFFICER);
        assertEquals(
                "explanation.requested",
                request.returnWith("chưa đủ", DUE.plusDays(7), LEADER).type());
        request.answer("lần hai", OFFICER);
        request.accept(LEADER);

        assertEquals(ExplanationState.ACCEPTED, request.state());
        assertEquals("lần hai", request.answer());
        assertEquals(
                List.of("ANSWER", "RETURN", "ANSWER", "ACCEPT"),
                request.steps().stream().map(step -> step.step()).toList());
    }

    @Test
    void whatIsAnsweredIsAcceptedOrReturnedAndNothingElse() {
        ExplanationRequest request = aRequest();
        request.answer("lần một", OFFICER);

        StepOutOfOrder refusal = assertThrows(StepOutOfOrder.class, () -> request.answer("lần hai", OFFICER));

        assertEquals(
                List.of(ExplanationStep.ACCEPT, ExplanationStep.RETURN),
                refusal.members().get("allowedTransitions"));
        assertEquals("lần một", request.answer());
    }

    @Test
    void theLastDayIsInTimeToItsEnd() {
        ExplanationRequest request = aRequest();
        assertEquals(Punctuality.IN_TIME, request.punctuality(OFFICER.at()));
        assertEquals(Punctuality.OVERDUE, request.punctuality(at("2023-12-06T00:00:00+07:00")));

        request.answer("lần một", OFFICER);

        assertEquals(Punctuality.IN_TIME, request.punctuality(at("2024-06-01T08:00:00+07:00")));
    }

    @Test
    void aReturnGivesANewDay() {
        ExplanationRequest request = aRequest();
        request.answer("lần một", OFFICER);

        request.returnWith("chưa đủ", DUE.plusDays(7), LEADER);

        assertEquals(Punctuality.IN_TIME, request.punctuality(at("2023-12-12T23:00:00+07:00")));
        assertEquals(Punctuality.OVERDUE, request.punctuality(at("2023-12-13T00:00:00+07:00")));
    }

    private static ExplanationRequest aRequest() {
        return asked(new Standing("IND-06-02", "LIMITED", "RED", "SYT"));
    }

    private static ExplanationRequest asked(Standing standing) {
        return ExplanationRequest.ask(standing, new RequestExplanation("IND-06-02", "Vì sao?", DUE), LEADER);
    }

    private static Instant at(String text) {
        return OffsetDateTime.parse(text).toInstant();
    }
}
