package vn.hue.ansinh.indicators.task;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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

    /** Of whoever led when it was said, or in the year it speaks of; where nobody led then, of who leads on the day. */
    boolean isOfTheLead(TaskNote note, LocalDate day) {
        List<String> then = leads.on(note.task(), note.recordedAt().toLocalDate());
        return then.contains(note.agency())
                || leads.on(note.task(), LocalDate.of(note.period(), 12, 31)).contains(note.agency())
                || then.isEmpty() && leads.on(note.task(), day).contains(note.agency());
    }

    /** Those of a group that led the task on the day; each of them leads it for itself. */
    List<String> membersOfTheLead(String task, LocalDate day) {
        return leads.on(task, day).stream()
                .flatMap(lead -> members.getOrDefault(lead, List.of()).stream())
                .distinct()
                .toList();
    }
}
