package vn.hue.ansinh.indicators.task;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.hue.ansinh.indicators.agency.Group;
import vn.hue.ansinh.indicators.assignment.Leads;
import vn.hue.ansinh.indicators.assignment.Responsible;

/**
 * Who answers for tasks.
 *
 * @param responsible stand beside them on the day of a structure
 * @param leads through all the years
 * @param groups of agencies, by their codes
 */
record Answering(Responsible responsible, Leads leads, Map<String, Group> groups) {

    /** Whether it is of one of {@link #whoLed}, or of a member of a group of them, which speaks for itself. */
    boolean isOfTheLead(TaskNote note, LocalDate day) {
        return whoLed(note, day).anyMatch(lead -> lead.equals(note.agency()))
                || groupOf(note, day).isPresent();
    }

    /** That led when one of its members said it, also once it has handed the task on. */
    Optional<Group> groupOf(TaskNote note, LocalDate day) {
        return whoLed(note, day)
                .flatMap(lead -> Optional.ofNullable(groups.get(lead)).stream())
                .filter(group -> group.everHad(note.agency()))
                .findFirst();
    }

    /** Whoever led when it was said, or in the year it speaks of; where nobody led then, whoever leads on the day. */
    private Stream<String> whoLed(TaskNote note, LocalDate day) {
        List<String> then = leads.on(note.task(), note.recordedAt().toLocalDate());
        List<String> inItsYear = leads.on(note.task(), LocalDate.of(note.period(), 12, 31));
        return Stream.of(then, inItsYear, then.isEmpty() ? leads.on(note.task(), day) : List.<String>of())
                .flatMap(List::stream);
    }
}
