package vn.hue.ansinh.indicators.task;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.indicators.assignment.Leads;
import vn.hue.ansinh.indicators.assignment.Responsible;
import vn.hue.ansinh.indicators.question.CatalogueQuery;
import vn.hue.ansinh.indicators.question.SearchWords;
import vn.hue.ansinh.indicators.question.Words;
import vn.hue.ansinh.kit.problem.Text;

/** A commitment of the plan that no figure measures; one without an area concerns every area. */
@Entity
public class Task {
    @Id
    private String code;

    private String plan;
    private @Nullable String area;
    private String titleVi;
    private String titleEn;
    private String section;
    private @Nullable LocalDate deadline;
    private @Nullable String deadlinePrecision;
    private @Nullable String recurrence;
    private @Nullable String indicators;
    private @Nullable String legalReferences;
    private String search;

    protected Task() {}

    Task(String code) {
        this.code = code;
    }

    void become(SetTask asked) {
        plan = asked.plan();
        area = asked.area();
        titleVi = asked.title().vi();
        titleEn = asked.title().en();
        section = asked.section();
        deadline = asked.deadline();
        deadlinePrecision = asked.deadlinePrecision();
        recurrence = asked.recurrence();
        indicators = parted(asked.indicators());
        legalReferences = parted(asked.legalReferences());
        search = SearchWords.fold(code + " " + titleVi + " " + titleEn);
    }

    SetTask stated() {
        return new SetTask(
                plan,
                area,
                new Words(titleVi, titleEn),
                section,
                deadline,
                deadlinePrecision,
                recurrence,
                list(indicators),
                list(legalReferences));
    }

    String code() {
        return code;
    }

    String plan() {
        return plan;
    }

    /** Whether it belongs to what is asked for; the same as the question to the database, for one that is told again. */
    boolean isAskedFor(CatalogueQuery query) {
        return (query.plan().isEmpty() || query.plan().equals(plan))
                && (query.area().isEmpty() || query.area().equals(area))
                && query.words().areIn(search);
    }

    /** @param lastYear of its plan */
    TaskView view(Responsible responsible, Leads leads, List<TaskNote> notes, int lastYear, LocalDate day) {
        Standing standing = Standing.of(
                new Standing.Term(deadline, deadlinePrecision, recurrence, lastYear),
                notes,
                note -> isOfTheLead(note, leads, day),
                day);
        return new TaskView(
                code,
                plan,
                area,
                Text.of(titleVi, titleEn),
                section,
                deadline,
                deadlinePrecision,
                recurrence,
                responsible.lead(code),
                responsible.coordinators(code),
                list(indicators),
                list(legalReferences),
                standing.state(),
                standing.year(),
                standing.reporting(),
                new SpokenStanding(standing).text(),
                standing.deciding(),
                null,
                null);
    }

    /** Of whoever led when it was said, or in the year it speaks of; where nobody led then, of who leads on the day. */
    private boolean isOfTheLead(TaskNote note, Leads leads, LocalDate day) {
        List<String> then = leads.on(code, note.recordedAt().toLocalDate());
        return then.contains(note.agency())
                || leads.on(code, LocalDate.of(note.period(), 12, 31)).contains(note.agency())
                || then.isEmpty() && leads.on(code, day).contains(note.agency());
    }

    static List<String> list(@Nullable String parted) {
        return parted == null ? List.of() : List.of(parted.split("\\|"));
    }

    private static @Nullable String parted(List<String> items) {
        return items.isEmpty() ? null : String.join("|", items);
    }
}
