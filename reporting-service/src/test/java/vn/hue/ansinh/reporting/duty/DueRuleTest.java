package vn.hue.ansinh.reporting.duty;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.hue.ansinh.reporting.duty.DueRule.Boundary.BEFORE;
import static vn.hue.ansinh.reporting.duty.DueRule.Boundary.ON_OR_BEFORE;
import static vn.hue.ansinh.reporting.duty.DueRule.Roll.NEXT_WORKING_DAY;
import static vn.hue.ansinh.reporting.duty.DueRule.Roll.NONE;
import static vn.hue.ansinh.reporting.duty.DueRule.Roll.PREVIOUS_WORKING_DAY;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.hue.ansinh.kit.time.Zones;
import vn.hue.ansinh.reporting.calendar.WorkingDays;

class DueRuleTest {
    private final WorkingDays workingDays = WorkingDays.ofVietnam();

    @Test
    void readsBeforeThe30thOfNovemberAsTheEndOfThe29th() {
        Instant dueAt = every(11, 30, BEFORE, NONE).dueAt(LocalDate.of(2023, 11, 30), workingDays);

        assertEquals(at("2023-11-30T00:00:00+07:00"), dueAt);
        assertTrue(at("2023-11-29T23:59:59.999+07:00").isBefore(dueAt), "the last instant in time");
    }

    /** The days of the Plan's own calendar, in both readings of "before". */
    @ParameterizedTest(name = "{0} of {1}")
    @CsvSource({
        "R-01, 2021-06-20, 2021-06-21, 2021-06-18",
        "R-02, 2021-11-30, 2021-11-30, 2021-11-29",
        "R-02, 2022-11-30, 2022-11-30, 2022-11-29",
        "R-02, 2023-11-30, 2023-11-30, 2023-11-29",
        "R-02, 2024-11-30, 2024-12-02, 2024-11-29",
        "R-02, 2025-11-30, 2025-12-01, 2025-11-28",
        "R-04, 2021-12-05, 2021-12-06, 2021-12-03",
        "R-04, 2022-12-05, 2022-12-05, 2022-12-02",
        "R-04, 2023-12-05, 2023-12-05, 2023-12-04",
        "R-04, 2024-12-05, 2024-12-05, 2024-12-04",
        "R-04, 2025-12-05, 2025-12-05, 2025-12-04"
    })
    void endsOnTheLastWorkingDayOfEitherReading(
            String duty, LocalDate named, LocalDate onOrBeforeAndLater, LocalDate beforeAndEarlier) {
        DueRule inclusive = once(named, ON_OR_BEFORE, NEXT_WORKING_DAY);
        DueRule strict = once(named, BEFORE, PREVIOUS_WORKING_DAY);

        assertEquals(endOf(onOrBeforeAndLater), inclusive.dueAt(named, workingDays), duty);
        assertEquals(endOf(beforeAndEarlier), strict.dueAt(named, workingDays), duty);
    }

    @Test
    void rollsOverTetInBothDirections() {
        LocalDate inTet = LocalDate.of(2024, 2, 12);

        assertEquals(
                endOf(LocalDate.of(2024, 2, 15)),
                once(inTet, ON_OR_BEFORE, NEXT_WORKING_DAY).dueAt(inTet, workingDays));
        assertEquals(
                endOf(LocalDate.of(2024, 2, 7)),
                once(inTet, ON_OR_BEFORE, PREVIOUS_WORKING_DAY).dueAt(inTet, workingDays));
    }

    @Test
    void staysOnASaturdayThatIsWorkedInExchange() {
        LocalDate worked = LocalDate.of(2024, 5, 4);

        assertEquals(
                endOf(worked), once(worked, ON_OR_BEFORE, PREVIOUS_WORKING_DAY).dueAt(worked, workingDays));
    }

    @Test
    void leavesADayOffWhereNoRollIsAgreed() {
        LocalDate sunday = LocalDate.of(2021, 6, 20);

        assertEquals(at("2021-06-20T00:00:00+07:00"), once(sunday, BEFORE, NONE).dueAt(sunday, workingDays));
    }

    @Test
    void givesAYearlyDutyOneDeadlineForEachYearOfThePlan() {
        List<Deadline> deadlines = every(11, 30, BEFORE, NONE).deadlines("R-02", workingDays);

        assertEquals(
                List.of("2021", "2022", "2023", "2024", "2025"),
                deadlines.stream().map(Deadline::period).toList());
        assertEquals(at("2023-01-01T00:00:00+07:00"), deadlines.get(2).opensAt());
        assertEquals(LocalDate.of(2023, 11, 30), deadlines.get(2).nominal());
    }

    @Test
    void givesASingleDutyOneDeadline() {
        List<Deadline> deadlines = once(LocalDate.of(2021, 6, 20), BEFORE, NONE).deadlines("R-01", workingDays);

        assertEquals(List.of("2021"), deadlines.stream().map(Deadline::period).toList());
    }

    @ParameterizedTest
    @EnumSource(names = {"ON_REQUEST", "UNDATED", "EVENT", "CONTINUOUS"})
    void givesNoDeadlineWhereThePlanNamesNoDate(DueRule.Kind kind) {
        DueRule rule = new DueRule(kind, null, null, null, null, null, List.of(2, 5), null, NONE, null);

        assertEquals(List.of(), rule.deadlines("R-05", workingDays));
    }

    private static DueRule once(LocalDate date, DueRule.Boundary boundary, DueRule.Roll roll) {
        return new DueRule(DueRule.Kind.ONCE, date, null, null, null, null, List.of(), boundary, roll, null);
    }

    private static DueRule every(int month, int day, DueRule.Boundary boundary, DueRule.Roll roll) {
        return new DueRule(DueRule.Kind.ANNUAL, null, month, day, 2021, 2025, List.of(), boundary, roll, null);
    }

    private static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(Zones.VIETNAM).toInstant();
    }

    private static Instant at(String text) {
        return OffsetDateTime.parse(text).toInstant();
    }
}
