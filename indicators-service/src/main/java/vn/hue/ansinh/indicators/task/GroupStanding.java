package vn.hue.ansinh.indicators.task;

import static java.util.Comparator.comparing;
import static java.util.Comparator.reverseOrder;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.indicators.agency.Group;

/**
 * How a task stands that a group of agencies leads: each of those that are in it on the day, or at the end of the year of
 * which it is the state, says how it stands with itself, and nothing is done before each of them has done it. Who was made in
 * the place of another stands where that one stood, until it says something itself. Where nobody has spoken there is nothing
 * to tell apart.
 *
 * @param whole as far as all of them make it
 */
record GroupStanding(Standing whole, List<MemberStanding> members) {

    static Optional<GroupStanding> of(Standing.Term term, List<TaskNote> notes, Group group, LocalDate day) {
        List<TaskNote> theirs =
                notes.stream().filter(note -> group.everHad(note.agency())).toList();
        Standing last = Standing.of(term, theirs, note -> true, day);
        List<Group.Member> there = group.on(last.lastDay(day));
        if (last.deciding() == null || there.isEmpty()) {
            return Optional.empty();
        }
        Words words = new Words(group, last.ofItsYear(theirs));
        List<MemberStanding> each = there.stream()
                .map(member -> member(member.agency(), words.of(member.agency()), term, day))
                .toList();
        return Optional.of(new GroupStanding(last.as(together(each), term, day), each));
    }

    private static MemberStanding member(
            String agency, @Nullable TaskNote deciding, Standing.Term term, LocalDate day) {
        return new MemberStanding(agency, Standing.state(term, deciding, day), deciding);
    }

    /** What its members have said. */
    private record Words(Group group, List<TaskNote> notes) {
        private static final Comparator<TaskNote> LEAST_FAR_FIRST =
                comparing(TaskNote::state).thenComparing(TaskNote::doneBy, reverseOrder());

        /** Of several that it came of whoever is least far speaks for it, and nobody where one of them is silent. */
        @Nullable
        TaskNote of(String agency) {
            Optional<TaskNote> own =
                    notes.stream().filter(note -> note.agency().equals(agency)).reduce(Standing::later);
            if (own.isPresent()) {
                return own.get();
            }
            List<Optional<TaskNote>> before = group.member(agency).cameOf().stream()
                    .map(forerunner -> Optional.ofNullable(of(forerunner)))
                    .toList();
            return before.stream().allMatch(Optional::isPresent)
                    ? before.stream()
                            .flatMap(Optional::stream)
                            .min(LEAST_FAR_FIRST)
                            .orElse(null)
                    : null;
        }
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
