package vn.hue.ansinh.indicators.task;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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
    TaskView view(Answering who, List<TaskNote> notes, int lastYear, LocalDate day) {
        Standing.Term term = new Standing.Term(deadline, deadlinePrecision, recurrence, lastYear);
        Optional<GroupStanding> group =
                who.lastToLead(notes, day).flatMap(those -> GroupStanding.of(term, notes, those, day));
        Standing standing = group.map(GroupStanding::whole)
                .orElseGet(() -> Standing.of(term, notes, note -> who.isOfTheLead(note, day), day));
        List<MemberStanding> members = group.map(GroupStanding::members).orElse(List.of());
        return new TaskView(
                code,
                plan,
                area,
                Text.of(titleVi, titleEn),
                section,
                deadline,
                deadlinePrecision,
                recurrence,
                who.responsible().lead(code),
                who.responsible().coordinators(code),
                list(indicators),
                list(legalReferences),
                standing.state(),
                standing.year(),
                standing.reporting(),
                new SpokenStanding(standing, members).text(),
                standing.deciding(),
                members,
                null,
                null);
    }

    static List<String> list(@Nullable String parted) {
        return parted == null ? List.of() : List.of(parted.split("\\|"));
    }

    private static @Nullable String parted(List<String> items) {
        return items.isEmpty() ? null : String.join("|", items);
    }
}
