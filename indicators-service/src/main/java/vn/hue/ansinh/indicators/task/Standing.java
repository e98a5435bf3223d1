package vn.hue.ansinh.indicators.task;

import static java.util.Comparator.naturalOrder;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * How a task stands on a day. What the agency that leads it has said of the latest year decides; where the lead has said
 * nothing, what any agency has said of it does. A report of an earlier year that is amended later tells of that year
 * alone. What recurs and has no deadline begins anew each year: reports of a year are accepted in the next, so it stands
 * as in the last year that somebody spoke of, until somebody speaks of the new one.
 *
 * @param year of which it is the state, where it begins anew each year; else null
 * @param deciding null when nobody has said anything that counts
 * @param lastYear the last one that anybody spoke of; null where nobody ever did
 */
record Standing(
        TaskState state,
        @Nullable Integer year,
        @Nullable TaskNote deciding,
        @Nullable Integer lastYear,
        Reporting reporting) {
    private static final String BEFORE = "BEFORE_DATE";
    private static final String ONCE = "ONCE";
    private static final int MONTHS_TO_ACCEPT = 3;

    /**
     * When a task is to be done.
     *
     * @param lastYear of its plan: nobody owes a report on a later one
     */
    record Term(
            @Nullable LocalDate deadline,
            @Nullable String precision,
            @Nullable String recurrence,
            int lastYear) {

        /** The year that goes on, or else the last one of the plan. */
        int yearOn(LocalDate day) {
            return Math.min(day.getYear(), lastYear);
        }

        /** The last year on which reports have been accepted by then. */
        int reportedBy(LocalDate day) {
            return Math.min(day.minusMonths(MONTHS_TO_ACCEPT).getYear() - 1, lastYear);
        }

        boolean beginsAnewEachYear() {
            return deadline == null && recurrence != null && !recurrence.equals(ONCE);
        }

        /** The plan's "before 31 May" ends on 30 May; its other deadlines are the last good day. */
        boolean isOver(LocalDate day) {
            return deadline != null && (BEFORE.equals(precision) ? !day.isBefore(deadline) : day.isAfter(deadline));
        }
    }

    /**
     * @param notes those known by then, in the order in which they became known
     * @param ofTheLead whether the agency that speaks led the task then: whoever leads it now took over what was said
     */
    static Standing of(Term term, List<TaskNote> notes, Predicate<TaskNote> ofTheLead, LocalDate day) {
        Integer last = lastYear(notes, day);
        Integer year = !term.beginsAnewEachYear() ? null : last == null ? Integer.valueOf(term.yearOn(day)) : last;
        List<TaskNote> relevant = notes.stream()
                .filter(note -> year == null || note.period() == year)
                .toList();
        List<TaskNote> leads = relevant.stream().filter(ofTheLead).toList();
        List<TaskNote> speaking = leads.isEmpty() ? relevant : leads;
        TaskNote deciding = speaking.stream().reduce(Standing::later).orElse(null);
        TaskState state = state(term, deciding, day);
        return new Standing(state, year, deciding, last, reporting(state, year, last, term, day));
    }

    /** What a group has said, as all of its members make it. */
    Standing as(TaskState together, Term term, LocalDate day) {
        return new Standing(together, year, deciding, lastYear, reporting(together, year, lastYear, term, day));
    }

    /** The last one that counts for it: of the year of which it is the state. */
    LocalDate lastDay(LocalDate day) {
        LocalDate endOfYear = year == null ? day : LocalDate.of(year, 12, 31);
        return endOfYear.isBefore(day) ? endOfYear : day;
    }

    /** Those of the year of which it is the state. */
    List<TaskNote> ofItsYear(List<TaskNote> notes) {
        return notes.stream()
                .filter(note -> year == null || note.period() == year)
                .toList();
    }

    /** The last one that somebody spoke of, this one at the latest. */
    private static @Nullable Integer lastYear(List<TaskNote> notes, LocalDate day) {
        return notes.stream()
                .map(TaskNote::period)
                .filter(year -> year <= day.getYear())
                .max(naturalOrder())
                .orElse(null);
    }

    /** Reports on a year are accepted at the beginning of the next one: until then nothing is missing. */
    private static Reporting reporting(
            TaskState state, @Nullable Integer year, @Nullable Integer last, Term term, LocalDate day) {
        if (last == null) {
            return Reporting.NEVER;
        }
        boolean over = year == null && state.isDone();
        return !over && last < term.reportedBy(day) ? Reporting.STALE : Reporting.UP_TO_DATE;
    }

    static TaskNote later(TaskNote known, TaskNote next) {
        return next.period() < known.period() ? known : next;
    }

    static TaskState state(Term term, @Nullable TaskNote last, LocalDate day) {
        boolean announced = last != null && last.isToCome(day);
        if (last != null && last.state() == NotedState.DONE && !announced) {
            return term.isOver(last.doneBy()) ? TaskState.DONE_LATE : TaskState.DONE;
        }
        if (term.isOver(day)) {
            return TaskState.OVERDUE;
        }
        if (last == null) {
            return TaskState.NOT_STARTED;
        }
        // A day that is still to come is a promise.
        return announced
                ? TaskState.IN_PROGRESS
                : TaskState.valueOf(last.state().name());
    }
}
