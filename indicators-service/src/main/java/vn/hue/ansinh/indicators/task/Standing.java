package vn.hue.ansinh.indicators.task;

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
 */
record Standing(
        TaskState state, @Nullable Integer year, @Nullable TaskNote deciding) {
    private static final String BEFORE = "BEFORE_DATE";
    private static final String ONCE = "ONCE";

    /** When a task is to be done. */
    record Term(
            @Nullable LocalDate deadline,
            @Nullable String precision,
            @Nullable String recurrence) {

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
        Integer year = term.beginsAnewEachYear() ? lastYear(notes, day) : null;
        List<TaskNote> relevant = notes.stream()
                .filter(note -> year == null || note.period() == year)
                .toList();
        List<TaskNote> leads = relevant.stream().filter(ofTheLead).toList();
        List<TaskNote> speaking = leads.isEmpty() ? relevant : leads;
        TaskNote last = speaking.stream().reduce(Standing::later).orElse(null);
        return new Standing(state(term, last, day), year, last);
    }

    /** The last one that somebody spoke of; this one while nobody did. */
    private static int lastYear(List<TaskNote> notes, LocalDate day) {
        return notes.stream()
                .mapToInt(TaskNote::period)
                .filter(year -> year <= day.getYear())
                .max()
                .orElse(day.getYear());
    }

    private static TaskNote later(TaskNote known, TaskNote next) {
        return next.period() < known.period() ? known : next;
    }

    private static TaskState state(Term term, @Nullable TaskNote last, LocalDate day) {
        if (last != null && last.state() == NotedState.DONE) {
            return term.isOver(last.doneBy()) ? TaskState.DONE_LATE : TaskState.DONE;
        }
        if (term.isOver(day)) {
            return TaskState.OVERDUE;
        }
        return last == null
                ? TaskState.NOT_STARTED
                : TaskState.valueOf(last.state().name());
    }
}
