package vn.hue.ansinh.indicators.task;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.hue.ansinh.indicators.agency.Group;

/** A task that the Plan gives to all districts at once. */
class GroupStandingTest {
    private static final Standing.Term ALL_THE_TIME = new Standing.Term(null, null, "CONTINUOUS", 2025);
    private static final Standing.Term BY_END_OF_2023 =
            new Standing.Term(LocalDate.of(2023, 12, 31), "END_OF_YEAR", "ONCE", 2025);
    private static final Group DISTRICTS = new Group(List.of(
            member("UBND-474", "2021-05-31", "2024-12-31"),
            member("UBND-475", "2025-01-01", null, "UBND-474"),
            member("UBND-476", "2021-05-31", null),
            member("UBND-477", "2021-05-31", null)));

    @Test
    void isDoneOnlyWhenEachOfThemHasDoneIt() {
        List<TaskNote> two = List.of(done("UBND-474", 2023), done("UBND-476", 2023));
        List<TaskNote> three = List.of(two.get(0), two.get(1), done("UBND-477", 2023));

        assertEquals(TaskState.IN_PROGRESS, group(ALL_THE_TIME, two).whole().state());
        assertEquals(TaskState.DONE, group(ALL_THE_TIME, three).whole().state());
    }

    @Test
    void eachOfThemStandsForItself() {
        TaskNote done = done("UBND-474", 2023);
        TaskNote begun = note("UBND-477", 2023, NotedState.IN_PROGRESS, null);

        assertEquals(
                List.of(
                        new MemberStanding("UBND-474", TaskState.DONE, done),
                        new MemberStanding("UBND-476", TaskState.NOT_STARTED, null),
                        new MemberStanding("UBND-477", TaskState.IN_PROGRESS, begun)),
                group(ALL_THE_TIME, List.of(done, begun)).members());
    }

    @Test
    void whatRecursBeginsAnewForAllWithTheFirstReportOnANewYear() {
        GroupStanding group = group(
                ALL_THE_TIME,
                List.of(
                        done("UBND-474", 2022),
                        done("UBND-476", 2022),
                        done("UBND-477", 2022),
                        done("UBND-474", 2023)));

        assertEquals(2023, group.whole().year());
        assertEquals(TaskState.IN_PROGRESS, group.whole().state());
    }

    @Test
    void isOverdueWhereOneOfThemIsAndLateWhereOneOfThemWas() {
        TaskNote late = note("UBND-477", 2024, NotedState.DONE, LocalDate.of(2024, 1, 5));
        List<TaskNote> two = List.of(done("UBND-474", 2023), done("UBND-476", 2023));

        assertEquals(TaskState.OVERDUE, group(BY_END_OF_2023, two).whole().state());
        assertEquals(
                TaskState.DONE_LATE,
                group(BY_END_OF_2023, List.of(two.get(0), two.get(1), late))
                        .whole()
                        .state());
    }

    /** What was said of 2024 is accepted in 2025, when one of them is another. */
    @Test
    void theStateOfAYearIsThatOfWhoeverWasThereAtItsEnd() {
        GroupStanding of2024 = GroupStanding.of(
                        ALL_THE_TIME, List.of(done("UBND-474", 2024)), DISTRICTS, LocalDate.of(2025, 2, 1))
                .orElseThrow();
        GroupStanding of2025 = GroupStanding.of(
                        ALL_THE_TIME, List.of(done("UBND-475", 2025)), DISTRICTS, LocalDate.of(2026, 2, 1))
                .orElseThrow();

        assertEquals(List.of("UBND-474", "UBND-476", "UBND-477"), names(of2024));
        assertEquals(List.of("UBND-475", "UBND-476", "UBND-477"), names(of2025));
    }

    @Test
    void whoWasMadeInThePlaceOfAnotherSpeaksForItselfOnceItDoes() {
        List<TaskNote> before = List.of(done("UBND-474", 2023));
        List<TaskNote> after = List.of(before.get(0), note("UBND-475", 2024, NotedState.IN_PROGRESS, null));
        LocalDate later = LocalDate.of(2025, 2, 1);

        assertEquals(
                TaskState.DONE,
                GroupStanding.of(BY_END_OF_2023, before, DISTRICTS, later)
                        .orElseThrow()
                        .members()
                        .get(0)
                        .state());
        assertEquals(
                TaskState.OVERDUE,
                GroupStanding.of(BY_END_OF_2023, after, DISTRICTS, later)
                        .orElseThrow()
                        .members()
                        .get(0)
                        .state());
    }

    @Test
    void theSentenceCountsThem() {
        GroupStanding group = group(ALL_THE_TIME, List.of(done("UBND-474", 2023)));

        assertEquals(
                "Theo các báo cáo năm 2023: 1 trong 3 cơ quan đã hoàn thành.",
                new SpokenStanding(group.whole(), group.members()).text().vi());
        assertEquals(
                "By the reports on 2023: done by 1 of 3 agencies.",
                new SpokenStanding(group.whole(), group.members()).text().en());
    }

    @Test
    void whatOthersSayOfItIsNotTheirs() {
        assertTrue(GroupStanding.of(ALL_THE_TIME, List.of(done("SLDTBXH", 2023)), DISTRICTS, LocalDate.of(2024, 2, 1))
                .isEmpty());
    }

    private static GroupStanding group(Standing.Term term, List<TaskNote> notes) {
        return GroupStanding.of(term, notes, DISTRICTS, LocalDate.of(2024, 2, 1))
                .orElseThrow();
    }

    private static List<String> names(GroupStanding standing) {
        return standing.members().stream().map(MemberStanding::agency).toList();
    }

    private static Group.Member member(String agency, String from, @Nullable String until, String... cameOf) {
        return new Group.Member(
                agency, LocalDate.parse(from), until == null ? null : LocalDate.parse(until), List.of(cameOf));
    }

    private static TaskNote done(String agency, int period) {
        return note(agency, period, NotedState.DONE, LocalDate.of(period, 10, 1));
    }

    private static TaskNote note(String agency, int period, NotedState state, @Nullable LocalDate doneOn) {
        OffsetDateTime heard = OffsetDateTime.parse("2024-01-05T00:00:00+07:00");
        return new TaskNote("TASK-G-14", UUID.randomUUID(), 1, agency, period, state, doneOn, null, heard);
    }
}
