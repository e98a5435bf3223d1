package vn.hue.ansinh.indicators.task;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StandingTest {
    private static final Standing.Term BY_END_OF_2023 =
            new Standing.Term(LocalDate.of(2023, 12, 31), "END_OF_YEAR", "ONCE", 2025);
    private static final Standing.Term BEFORE_20_JUNE_2021 =
            new Standing.Term(LocalDate.of(2021, 6, 20), "BEFORE_DATE", "ONCE", 2025);
    private static final Standing.Term ALL_THE_TIME = new Standing.Term(null, null, "CONTINUOUS", 2025);
    private static final Standing.Term ONCE = new Standing.Term(null, null, "ONCE", 2025);

    @ParameterizedTest
    @CsvSource({"2023-12-31, NOT_STARTED", "2024-01-01, OVERDUE"})
    void aTaskNobodySpeaksOfIsOverdueAfterItsLastDay(String day, TaskState state) {
        assertEquals(state, standing(BY_END_OF_2023, day).state());
        assertNull(standing(BY_END_OF_2023, day).deciding());
    }

    @ParameterizedTest
    @CsvSource({"2021-06-19, NOT_STARTED", "2021-06-20, OVERDUE"})
    void beforeADayEndsTheDayBefore(String day, TaskState state) {
        assertEquals(state, standing(BEFORE_20_JUNE_2021, day).state());
    }

    @ParameterizedTest
    @CsvSource({"2023-12-31, DONE", "2024-01-01, DONE_LATE", ", DONE_LATE"})
    void whatIsDoneIsJudgedByTheDayItWasDone(@Nullable LocalDate doneOn, TaskState state) {
        TaskNote done = note("SLDTBXH", 2023, NotedState.DONE, doneOn);

        assertEquals(state, standing(BY_END_OF_2023, "2024-06-01", done).state());
    }

    /** Reports on 2023 are accepted until March 2024. */
    @ParameterizedTest
    @CsvSource({"2022-12-31, UP_TO_DATE", "2024-03-31, UP_TO_DATE", "2024-04-01, STALE"})
    void whatRecursIsStaleOnceAYearHasPassedWithoutAReport(String day, Reporting reporting) {
        TaskNote done = note("SLDTBXH", 2022, NotedState.DONE, LocalDate.of(2022, 5, 1));

        assertEquals(reporting, standing(ALL_THE_TIME, day, done).reporting());
    }

    /** The plan ends with 2025: nobody owes a report on what follows. */
    @ParameterizedTest
    @CsvSource({"2025, UP_TO_DATE", "2024, STALE"})
    void whatWasReportedOnTheLastYearOfThePlanGrowsOldNoMore(int year, Reporting reporting) {
        TaskNote begun = note("SLDTBXH", year, NotedState.IN_PROGRESS, null);

        assertEquals(reporting, standing(ALL_THE_TIME, "2027-04-01", begun).reporting());
        assertEquals(reporting, standing(ONCE, "2028-06-01", begun).reporting());
    }

    @Test
    void whatNobodyEverSpokeOfStandsAsInTheLastYearOfThePlan() {
        assertEquals(2025, standing(ALL_THE_TIME, "2028-06-01").year());
    }

    @Test
    void whatIsToBeDoneOnADayToComeIsNotDone() {
        TaskNote promised = note("SLDTBXH", 2023, NotedState.DONE, LocalDate.of(2030, 1, 1));

        assertEquals(
                TaskState.IN_PROGRESS, standing(ONCE, "2029-12-31", promised).state());
        assertEquals(
                "By the report on 2023: to be done on 1 January 2030; nothing reported on 2024 or later.",
                said(standing(ONCE, "2026-12-31", promised)));
        assertEquals(TaskState.DONE, standing(ONCE, "2030-01-01", promised).state());
        assertEquals(
                TaskState.OVERDUE,
                standing(BY_END_OF_2023, "2026-12-31", promised).state());
    }

    @Test
    void whatWasToBeDoneOnceAndIsDoneNeedsNoMoreReports() {
        TaskNote done = note("SLDTBXH", 2022, NotedState.DONE, LocalDate.of(2022, 5, 1));
        TaskNote begun = note("SLDTBXH", 2022, NotedState.IN_PROGRESS, null);

        assertEquals(Reporting.UP_TO_DATE, standing(ONCE, "2025-01-01", done).reporting());
        assertEquals(Reporting.STALE, standing(ONCE, "2025-01-01", begun).reporting());
        assertEquals(Reporting.NEVER, standing(ONCE, "2025-01-01").reporting());
    }

    @Test
    void aSentenceSaysWhoSaysSoAndWhatIsOverdue() {
        TaskNote begun = note("SLDTBXH", 2023, NotedState.IN_PROGRESS, null);
        TaskNote done = note("SLDTBXH", 2023, NotedState.DONE, LocalDate.of(2024, 1, 5));

        assertEquals(
                "By the report on 2023: in progress; overdue; nothing reported on 2024 or later.",
                said(standing(BY_END_OF_2023, "2025-06-01", begun)));
        assertEquals("By the report on 2023: done late.", said(standing(BY_END_OF_2023, "2025-06-01", done)));
        assertEquals("Nobody has reported on it yet; overdue.", said(standing(BY_END_OF_2023, "2024-06-01")));
    }

    private static String said(Standing standing) {
        return new SpokenStanding(standing, List.of()).text().en();
    }

    @Test
    void workInProgressIsOverdueOnceTheTermIsOver() {
        TaskNote begun = note("SLDTBXH", 2023, NotedState.IN_PROGRESS, null);

        assertEquals(
                TaskState.IN_PROGRESS,
                standing(BY_END_OF_2023, "2023-12-31", begun).state());
        assertEquals(
                TaskState.OVERDUE, standing(BY_END_OF_2023, "2024-01-01", begun).state());
    }

    @Test
    void theLastNoteHolds() {
        TaskNote done = note("SLDTBXH", 2022, NotedState.DONE, LocalDate.of(2022, 5, 1));
        TaskNote reopened = note("SLDTBXH", 2023, NotedState.IN_PROGRESS, null);

        assertEquals(
                TaskState.IN_PROGRESS,
                standing(ONCE, "2023-12-01", done, reopened).state());
    }

    @Test
    void whatIsSaidLaterOfAnEarlierYearChangesNothing() {
        TaskNote done = note("SLDTBXH", 2023, NotedState.DONE, LocalDate.of(2023, 10, 1));
        TaskNote amended = note("SLDTBXH", 2022, NotedState.IN_PROGRESS, null);

        assertEquals(
                TaskState.DONE,
                standing(BY_END_OF_2023, "2024-02-01", done, amended).state());
    }

    @Test
    void theLeadDecidesAndOthersOnlyWhileTheLeadIsSilent() {
        TaskNote lead = note("SLDTBXH", 2023, NotedState.IN_PROGRESS, null);
        TaskNote helper = note("SXD", 2023, NotedState.DONE, LocalDate.of(2023, 2, 1));

        assertEquals(TaskState.DONE, standing(ONCE, "2023-12-01", helper).state());
        assertEquals(
                TaskState.IN_PROGRESS,
                standing(ONCE, "2023-12-01", lead, helper).state());
    }

    @ParameterizedTest
    @CsvSource({"2024-01-05", "2024-12-31"})
    void whatRecursStandsAsInTheLastYearReportedUntilTheNewOneIs(String day) {
        TaskNote before = note("SLDTBXH", 2022, NotedState.IN_PROGRESS, null);
        TaskNote done = note("SLDTBXH", 2023, NotedState.DONE, LocalDate.of(2023, 11, 1));

        Standing standing = standing(ALL_THE_TIME, day, before, done);

        assertEquals(new Standing(TaskState.DONE, 2023, done, 2023, Reporting.UP_TO_DATE), standing);
    }

    @Test
    void whatRecursBeginsAnewOnceSomebodySpeaksOfTheNewYear() {
        TaskNote done = note("SLDTBXH", 2023, NotedState.DONE, LocalDate.of(2023, 11, 1));
        TaskNote begun = note("SXD", 2024, NotedState.IN_PROGRESS, null);

        assertEquals(
                new Standing(TaskState.IN_PROGRESS, 2024, begun, 2024, Reporting.UP_TO_DATE),
                standing(ALL_THE_TIME, "2024-12-01", done, begun));
    }

    @Test
    void whatRecursAndNobodySpokeOfHasNotBegunThisYear() {
        assertEquals(
                new Standing(TaskState.NOT_STARTED, 2024, null, null, Reporting.NEVER),
                standing(ALL_THE_TIME, "2024-01-05"));
    }

    @Test
    void whatIsDoneOnceIsOfNoSingleYear() {
        TaskNote done = note("SLDTBXH", 2023, NotedState.DONE, LocalDate.of(2023, 11, 1));

        assertNull(standing(ONCE, "2024-02-01", done).year());
    }

    private static Standing standing(Standing.Term term, String day, TaskNote... notes) {
        return Standing.of(term, Arrays.asList(notes), note -> note.agency().equals("SLDTBXH"), LocalDate.parse(day));
    }

    private static TaskNote note(String agency, int period, NotedState state, @Nullable LocalDate doneOn) {
        OffsetDateTime heard = OffsetDateTime.parse("2024-01-05T00:00:00+07:00");
        return new TaskNote("TASK-01-02", UUID.randomUUID(), 1, agency, period, state, doneOn, null, heard);
    }
}
