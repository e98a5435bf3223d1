package vn.hue.ansinh.reporting.figure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.hue.ansinh.kit.problem.FieldError;

/** Says whether what is stated about tasks can be right. A task is known once any agency is assigned to it. */
final class TaskRules {
    private final Set<String> known;
    private final LocalDate lastDay;

    /** @param lastDay of which the report can tell */
    TaskRules(Set<String> known, LocalDate lastDay) {
        this.known = known;
        this.lastDay = lastDay;
    }

    List<FieldError> errors(List<TaskNote> stated) {
        List<FieldError> errors = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int line = 0; line < stated.size(); line++) {
            TaskNote note = stated.get(line);
            String pointer = "/tasks/" + line;
            if (!known.contains(note.task())) {
                errors.add(Mistake.UNKNOWN_TASK.in(pointer + "/task"));
            }
            if (!seen.add(note.task())) {
                errors.add(Mistake.TASK_TWICE.in(pointer + "/task"));
            }
            if ((note.state() == TaskNote.State.DONE) != (note.doneOn() != null)) {
                errors.add(Mistake.DONE_WITHOUT_DAY.in(pointer + "/doneOn"));
            }
            if (note.doneOn() != null && note.doneOn().isAfter(lastDay)) {
                errors.add(Mistake.DONE_AFTER_REPORT.in(pointer + "/doneOn", lastDay.toString()));
            }
        }
        return errors;
    }
}
