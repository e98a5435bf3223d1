package vn.hue.ansinh.indicators.task;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.hue.ansinh.indicators.assignment.Leads;
import vn.hue.ansinh.indicators.assignment.Responsible;

/**
 * Who answers for tasks.
 *
 * @param responsible stand beside them on the day of a structure
 * @param leads through all the years
 * @param members of each group of agencies
 */
record Answering(Responsible responsible, Leads leads, Map<String, List<String>> members) {

    /** Whether it is of one of {@link #whoLed}, or of a member of a group of them, which speaks for itself. */
    boolean isOfTheLead(TaskNote note, LocalDate day) {
        return whoLed(note, day)
                .anyMatch(lead -> lead.equals(note.agency()) || membersOf(lead).contains(note.agency()));
    }

    /** Those of the group that led when one of them said it, also once it has handed the task on; else none. */
    List<String> membersBeside(TaskNote note, LocalDate day) {
        return whoLed(note, day)
                .map(this::membersOf)
                .filter(group -> group.contains(note.agency()))
                .findFirst()
                .orElse(List.of());
    }

    /** Whoever led when it was said, or in the year it speaks of; where nobody led then, whoever leads on the day. */
    private Stream<String> whoLed(TaskNote note, LocalDate day) {
        List<String> then = leads.on(note.task(), note.recordedAt().toLocalDate());
        List<String> inItsYear = leads.on(note.task(), LocalDate.of(note.period(), 12, 31));
        return Stream.of(then, inItsYear, then.isEmpty() ? leads.on(note.task(), day) : List.<String>of())
                .flatMap(List::stream);
    }

    private List<String> membersOf(String agency) {
        return members.getOrDefault(agency, List.of());
    }
}
