package vn.hue.ansinh.indicators.task;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
        return whoLed(note, day).anyMatch(together -> isAmong(together, note.agency()));
    }

    /**
     * The group that led when a lead spoke last of the latest year, also once it has handed the task on: that of which
     * the speaker is a member, or else one that led beside it. Who does not lead sets no member aside.
     */
    Optional<Group> lastToLead(List<TaskNote> notes, LocalDate day) {
        return notes.stream()
                .filter(note -> isOfTheLead(note, day))
                .reduce(Standing::later)
                .flatMap(note -> groupOf(note, day));
    }

    private Optional<Group> groupOf(TaskNote note, LocalDate day) {
        List<Group> led = whoLed(note, day)
                .filter(together -> isAmong(together, note.agency()))
                .flatMap(this::groupsOf)
                .toList();
        return led.stream()
                .filter(group -> group.everHad(note.agency()))
                .findFirst()
                .or(() -> led.stream().findFirst());
    }

    private boolean isAmong(List<String> together, String agency) {
        return together.contains(agency) || groupsOf(together).anyMatch(group -> group.everHad(agency));
    }

    private Stream<Group> groupsOf(List<String> together) {
        return together.stream().map(groups::get).filter(Objects::nonNull);
    }

    /** Those that led when it was said, or in the year it speaks of; where nobody led then, those that lead on the day. */
    private Stream<List<String>> whoLed(TaskNote note, LocalDate day) {
        List<String> then = leads.on(note.task(), note.recordedAt().toLocalDate());
        List<String> inItsYear = leads.on(note.task(), LocalDate.of(note.period(), 12, 31));
        return Stream.of(then, inItsYear, then.isEmpty() ? leads.on(note.task(), day) : List.of());
    }
}
