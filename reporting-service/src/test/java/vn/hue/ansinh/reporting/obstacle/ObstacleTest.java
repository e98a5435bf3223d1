package vn.hue.ansinh.reporting.obstacle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hue.ansinh.reporting.matter.Passage;
import vn.hue.ansinh.reporting.matter.Punctuality;
import vn.hue.ansinh.reporting.matter.StepOutOfOrder;
import vn.hue.ansinh.reporting.report.Act;

class ObstacleTest {
    private static final Instant MONDAY = at("2023-11-27T09:12:44+07:00");
    private static final Act OFFICER = new Act("syt-officer", MONDAY);
    private static final Act LEADER = new Act("leader", at("2023-12-04T23:59:59.999+07:00"));

    @Test
    void goesFromOpenToClosedAndKeepsWhatWasSaid() {
        Obstacle obstacle = anObstacle(5);

        obstacle.triage(new TriageObstacle("rõ", Severity.CRITICAL, null), OFFICER);
        obstacle.escalate("trình", OFFICER);
        obstacle.decide("đồng ý", LEADER);
        obstacle.close("xong", LEADER);

        assertEquals(ObstacleState.CLOSED, obstacle.state());
        assertEquals(Severity.CRITICAL, obstacle.severity());
        assertEquals(5, obstacle.slaDays());
        assertEquals(
                List.of("TRIAGE rõ", "ESCALATE trình", "DECIDE đồng ý", "CLOSE xong"),
                obstacle.steps().stream()
                        .map(step -> step.step() + " " + step.note())
                        .toList());
        assertEquals(5, obstacle.revision());
    }

    @Test
    void takesNoStepOutOfOrderAndSaysWhichOneIsNext() {
        Obstacle obstacle = anObstacle(5);

        StepOutOfOrder refusal = assertThrows(StepOutOfOrder.class, () -> obstacle.escalate("trình", OFFICER));

        assertEquals(
                List.of(ObstacleStep.TRIAGE, ObstacleStep.DECIDE),
                refusal.members().get("allowedTransitions"));
        assertEquals(ObstacleState.OPEN, obstacle.state());
        assertEquals(List.of(), obstacle.steps());
        assertEquals(1, obstacle.revision());
    }

    @Test
    void isDecidedByALeaderAsSoonAsItIsRaised() {
        Obstacle obstacle = anObstacle(5);

        obstacle.decide("đồng ý", LEADER);

        assertEquals(ObstacleState.DECIDED, obstacle.state());
        assertEquals(List.of(ObstacleStep.CLOSE), obstacle.state().steps());
    }

    @Test
    void tellsFactsAndNoWords() {
        ObstacleEvent event = anObstacle(5).raised();

        assertEquals("obstacle.raised", event.toTell().type());
        assertEquals(at("2023-12-05T00:00:00+07:00"), event.facts().lateFrom());
    }

    @ParameterizedTest
    @CsvSource({
        "2023-11-27T09:12:44+07:00, 1, 2023-11-29T00:00:00+07:00",
        "2023-11-27T23:59:59+07:00, 5, 2023-12-05T00:00:00+07:00",
        "2023-12-02T08:00:00+07:00, 1, 2023-12-05T00:00:00+07:00",
        "2023-12-29T08:00:00+07:00, 1, 2024-01-03T00:00:00+07:00",
        "2024-02-07T08:00:00+07:00, 1, 2024-02-16T00:00:00+07:00"
    })
    void workingDaysLeaveOutWeekendsAndTheHolidaysOfVietnam(String raised, int days, String lateFrom) {
        assertEquals(at(lateFrom), new Sla(days).lateFrom(at(raised)));
    }

    @Test
    void isOverdueFromTheFirstInstantAfterItsLastDay() {
        Obstacle obstacle = anObstacle(5);

        assertEquals(Punctuality.IN_TIME, obstacle.punctuality(at("2023-12-04T23:59:59.999+07:00")));
        assertEquals(Punctuality.OVERDUE, obstacle.punctuality(at("2023-12-05T00:00:00+07:00")));
    }

    @Test
    void whatWasDecidedInTimeStaysInTime() {
        Obstacle obstacle = anObstacle(5);
        obstacle.triage(new TriageObstacle("rõ", null, null), OFFICER);
        obstacle.escalate("trình", OFFICER);
        obstacle.decide("đồng ý", LEADER);

        assertEquals(Punctuality.IN_TIME, obstacle.punctuality(at("2024-06-01T08:00:00+07:00")));
        assertEquals(LEADER.at(), Passage.last(obstacle.steps(), ObstacleStep.DECIDE));
    }

    private static Obstacle anObstacle(int days) {
        return Obstacle.raise(
                new RaiseObstacle(Severity.HIGH, SubjectKind.INDICATOR, "IND-06-01", "thiếu", "giao", days),
                "SYT",
                OFFICER);
    }

    private static Instant at(String text) {
        return OffsetDateTime.parse(text).toInstant();
    }
}
