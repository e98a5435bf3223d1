package vn.hue.ansinh.reporting.form;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.kit.problem.Text;
import vn.hue.ansinh.kit.table.CsvTable;

/** What the Plan's tables say of outlines, and what was told of areas, as a form shows them. */
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

    private static final Comparator<AreaRow> IN_ORDER =
            Comparator.comparing(AreaRow::plan).thenComparing(AreaRow::number).thenComparing(AreaRow::code);

    private final Map<String, List<FormView.Section>> outlines =
            CsvTable.read("plan-data/duties.csv", OutlineRow.class).stream()
                    .collect(Collectors.toMap(OutlineRow::code, row -> sections(row.outline())));
    private final List<AreaRow> firstAreas = CsvTable.read("plan-data/policy-areas.csv", AreaRow.class);

    private final EntityManager database;

    PlanPapers(EntityManager database) {
        this.database = database;
    }

    /** In the order of the duty's outline; parts that only refer to the Plan's text have nothing to fill in. */
    List<FormView.Section> sectionsOf(String duty) {
        return outlines.getOrDefault(duty, List.of());
    }

    /** Those of the tables, each until it is told of: when all are told of again, they come one by one. */
    List<FormView.AreaLine> areas() {
        Map<String, AreaRow> areas = new HashMap<>();
        firstAreas.forEach(area -> areas.put(area.code(), area));
        FigureLines.rows(database.createNativeQuery("select code, plan, number, name from area_name", Tuple.class))
                .stream()
                .map(AreaRow::told)
                .forEach(area -> areas.put(area.code(), area));
        return areas.values().stream()
                .sorted(IN_ORDER)
                .map(area -> new FormView.AreaLine(area.code(), area.name()))
                .toList();
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

    private record AreaRow(
            String code,
            String plan,
            int number,
            @JsonProperty("name_vi") String name) {
        static AreaRow told(Tuple row) {
            return new AreaRow(
                    row.get("code", String.class),
                    row.get("plan", String.class),
                    row.get("number", Integer.class),
                    row.get("name", String.class));
        }
    }
}
