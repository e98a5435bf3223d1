package vn.hue.ansinh.indicators.task;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.indicators.assignment.Assignments;
import vn.hue.ansinh.indicators.assignment.Leads;
import vn.hue.ansinh.indicators.assignment.Responsible;
import vn.hue.ansinh.indicators.assignment.SubjectKind;
import vn.hue.ansinh.indicators.question.ContentTag;
import vn.hue.ansinh.kit.time.Zones;

/** Shows tasks with who answers for them and how they stood at an instant: three queries for all of them. */
@ApplicationScoped
class TaskViews {
    private final Assignments assignments;
    private final TaskNotes notes;
    private final ContentTag tags;

    TaskViews(Assignments assignments, TaskNotes notes, ContentTag tags) {
        this.assignments = assignments;
        this.notes = notes;
        this.tags = tags;
    }

    String tag(TaskView view) {
        return tags.text(view);
    }

    /** What an agency leads by the same measure as {@link #of}; empty for no agency. */
    Set<String> ledBy(String agency, LocalDate structureOf, @Nullable Instant leadsKnownAt) {
        return agency.isEmpty() ? Set.of() : assignments.ledBy(agency, SubjectKind.TASK, structureOf, leadsKnownAt);
    }

    /**
     * @param structureOf the day whose agencies stand beside them
     * @param leadsKnownAt who was known then to lead on that day; null for what is known now
     */
    List<TaskView> of(List<Task> tasks, Instant asOf, LocalDate structureOf, @Nullable Instant leadsKnownAt) {
        List<String> codes = tasks.stream().map(Task::code).toList();
        Responsible responsible = assignments.responsible(SubjectKind.TASK, codes, structureOf, leadsKnownAt);
        Leads leads = assignments.leads(SubjectKind.TASK, codes, leadsKnownAt);
        Map<String, List<TaskNote>> known = notes.known(codes, asOf);
        LocalDate day = LocalDate.ofInstant(asOf, Zones.VIETNAM);
        return tasks.stream()
                .map(task -> task.view(responsible, leads, known.getOrDefault(task.code(), List.of()), day))
                .toList();
    }

    /** With all that was said about it. */
    TaskView of(Task task, Instant asOf, @Nullable Instant leadsKnownAt) {
        List<TaskNote> all = notes.known(List.of(task.code()), asOf).getOrDefault(task.code(), List.of());
        return of(List.of(task), asOf, LocalDate.ofInstant(asOf, Zones.VIETNAM), leadsKnownAt)
                .get(0)
                .with(all);
    }
}
