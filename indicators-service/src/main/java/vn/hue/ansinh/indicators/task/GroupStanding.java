package vn.hue.ansinh.indicators.task;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * How a task stands that a group of agencies leads: each member says how it stands with itself, and nothing is done before
 * each of them has done it. Where no member has spoken there is nothing to tell apart.
 *
 * @param whole as far as all of them make it
 */
record GroupStanding(Standing whole, List<MemberStanding> members) {

    static Optional<GroupStanding> of(Standing.Term term, List<TaskNote> notes, List<String> members, LocalDate day) {
        List<TaskNote> theirs =
                notes.stream().filter(note -> members.contains(note.agency())).toList();
        Standing last = Standing.of(term, theirs, note -> true, day);
        if (last.deciding() == null) {
            return Optional.empty();
        }
        List<MemberStanding> each = members.stream()
                .map(member -> member(member, term, last.ofItsYear(theirs), day))
                .toList();
        return Optional.of(new GroupStanding(last.as(together(each), term, day), each));
    }

    private static MemberStanding member(String agency, Standing.Term term, List<TaskNote> notes, LocalDate day) {
        TaskNote deciding = notes.stream()
                .filter(note -> note.agency().equals(agency))
                .reduce(Standing::later)
                .orElse(null);
        return new MemberStanding(agency, Standing.state(term, deciding, day), deciding);
    }

    private static TaskState together(List<MemberStanding> each) {
        List<TaskState> states = each.stream().map(MemberStanding::state).toList();
        if (states.stream().allMatch(TaskState::isDone)) {
            return states.contains(TaskState.DONE_LATE) ? TaskState.DONE_LATE : TaskState.DONE;
        }
        if (states.contains(TaskState.OVERDUE)) {
            return TaskState.OVERDUE;
        }
        boolean untouched = states.stream().allMatch(state -> state == TaskState.NOT_STARTED);
        return untouched ? TaskState.NOT_STARTED : TaskState.IN_PROGRESS;
    }
}
