package vn.hue.ansinh.indicators.task;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import vn.hue.ansinh.indicators.agency.Groups;
import vn.hue.ansinh.indicators.assignment.Assignments;
import vn.hue.ansinh.indicators.assignment.SubjectKind;
import vn.hue.ansinh.indicators.plan.Plans;
import vn.hue.ansinh.indicators.question.ContentTag;

/** Shows tasks with who answers for them and how they stood at an instant: seven queries for all of them. */
@ApplicationScoped
class TaskViews {
    private final Assignments assignments;
    private final TaskNotes notes;
    private final Plans plans;
    private final Groups groups;
    private final ContentTag tags;

    TaskViews(Assignments assignments, TaskNotes notes, Plans plans, Groups groups, ContentTag tags) {
        this.assignments = assignments;
        this.notes = notes;
        this.plans = plans;
        this.groups = groups;
        this.tags = tags;
    }

    String tag(TaskView view) {
        return tags.text(view);
    }

    /** What an agency leads by the same measure as {@link #of}; empty for no agency. */
    Set<String> ledBy(String agency, Look look) {
        return agency.isEmpty()
                ? Set.of()
                : assignments.ledBy(agency, SubjectKind.TASK, look.structureOf(), look.agenciesKnownAt());
    }

    /** How a task stands does not depend on whose agencies stand beside it. */
    List<TaskView> of(List<Task> tasks, Look look) {
        List<String> codes = tasks.stream().map(Task::code).toList();
        Answering who = new Answering(
                assignments.responsible(SubjectKind.TASK, codes, look.structureOf(), look.agenciesKnownAt()),
                assignments.leads(SubjectKind.TASK, codes, look.knownAt()),
                groups.all());
        Map<String, List<TaskNote>> known = notes.known(codes, look.asOf());
        Map<String, Integer> lastYears = plans.lastYears();
        return tasks.stream()
                .map(task -> task.view(
                        who,
                        known.getOrDefault(task.code(), List.of()),
                        Objects.requireNonNull(lastYears.get(task.plan())),
                        look.day()))
                .toList();
    }

    /** With all that was said about it. */
    TaskView of(Task task, Look look) {
        List<TaskNote> all = notes.known(List.of(task.code()), look.asOf()).getOrDefault(task.code(), List.of());
        return of(List.of(task), look).get(0).with(all);
    }
}
