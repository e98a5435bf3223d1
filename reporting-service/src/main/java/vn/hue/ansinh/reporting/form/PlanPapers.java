package vn.hue.ansinh.reporting.form;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.kit.problem.Text;
import vn.hue.ansinh.kit.table.CsvTable;

/** What the Plan's tables say of outlines and tasks, and what was told of areas, as a form shows them. */
@ApplicationScoped
class PlanPapers {
    private static final Map<String, FormView.Section> SECTIONS = Map.ofEntries(
            section("DIRECTION", "direction", "Công tác lãnh đạo, chỉ đạo", "Direction"),
            section("RESULTS", "results", "Kết quả thực hiện", "Results by area"),
            section("ACHIEVEMENTS", "achievements", "Ưu điểm, kết quả nổi bật", "What went well"),
            section("LIMITATIONS", "limitations", "Tồn tại, hạn chế", "Limitations"),
            section("OBJECTIVE_CAUSES", "objectiveCauses", "Nguyên nhân khách quan", "Causes outside"),
            section("SUBJECTIVE_CAUSES", "subjectiveCauses", "Nguyên nhân chủ quan", "Causes inside"),
            section("NEXT_STEPS", "nextSteps", "Phương hướng, nhiệm vụ năm tới", "Next steps"),
            section("PROPOSALS", "proposals", "Đề xuất, kiến nghị", "Proposals"),
            section("GOALS", "goals", "Mục tiêu", "Goals"),
            section("MEASURES", "measures", "Nhiệm vụ, giải pháp", "Measures"),
            section("RESOURCES", "resources", "Nguồn lực", "Resources"),
            section("ORGANISATION", "organisation", "Tổ chức thực hiện", "Organisation"),
            section("OBSTACLE", "obstacle", "Vướng mắc", "Obstacle"),
            section("CAUSES", "causes", "Nguyên nhân", "Causes"));

    private final Map<String, List<FormView.Section>> outlines =
            CsvTable.read("plan-data/duties.csv", OutlineRow.class).stream()
                    .collect(Collectors.toMap(OutlineRow::code, row -> sections(row.outline())));
    private final Map<String, String> titles = CsvTable.read("plan-data/tasks.csv", TitleRow.class).stream()
            .collect(Collectors.toMap(TitleRow::code, TitleRow::title));
    private final List<FormView.AreaLine> firstAreas =
            CsvTable.read("plan-data/policy-areas.csv", NameRow.class).stream()
                    .map(row -> new FormView.AreaLine(row.code(), row.name()))
                    .toList();

    private final EntityManager database;

    PlanPapers(EntityManager database) {
        this.database = database;
    }

    /** In the order of the duty's outline; parts that only refer to the Plan's text have nothing to fill in. */
    List<FormView.Section> sectionsOf(String duty) {
        return outlines.getOrDefault(duty, List.of());
    }

    /** The code of a task that came after the tables. */
    String titleOf(String task) {
        return titles.getOrDefault(task, task);
    }

    /** Those of the tables until the first was told of. */
    List<FormView.AreaLine> areas() {
        List<FormView.AreaLine> told = FigureLines.rows(database.createNativeQuery(
                        "select code, name from area_name order by plan, number, code", Tuple.class))
                .stream()
                .map(row -> new FormView.AreaLine(row.get("code", String.class), row.get("name", String.class)))
                .toList();
        return told.isEmpty() ? firstAreas : told;
    }

    private static List<FormView.Section> sections(@Nullable String outline) {
        return outline == null
                ? List.of()
                : Arrays.stream(outline.split("\\|"))
                        .map(SECTIONS::get)
                        .filter(Objects::nonNull)
                        .toList();
    }

    private static Map.Entry<String, FormView.Section> section(String code, String name, String vi, String en) {
        return Map.entry(code, new FormView.Section(name, Text.of(vi, en)));
    }

    private record OutlineRow(String code, @Nullable String outline) {}

    private record TitleRow(
            String code, @JsonProperty("title_vi") String title) {}

    private record NameRow(
            String code, @JsonProperty("name_vi") String name) {}
}
