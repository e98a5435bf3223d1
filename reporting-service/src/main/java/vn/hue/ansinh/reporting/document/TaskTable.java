package vn.hue.ansinh.reporting.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.reporting.consolidation.Contents;
import vn.hue.ansinh.reporting.consolidation.TaskTold;
import vn.hue.ansinh.reporting.figure.TaskNote.State;

/** How the tasks stand, area by area, each headed by how many of its tasks are done, under way and not begun. */
final class TaskTable {
    static final String NAME = "Tình hình thực hiện nhiệm vụ";
    static final List<Integer> WIDTHS = List.of(700, 5000, 900, 2700, 2100, 3170);

    private final Contents said;

    TaskTable(Contents said) {
        this.said = said;
    }

    /**
     * Of one area; of every area together where they are of no single one.
     *
     * @param number Roman, by its place among the areas
     */
    record Section(String number, String name, List<TaskTold> tasks) {
        String heading() {
            Map<State, Long> counts = counts(tasks);
            return "%s: %d hoàn thành, %d đang thực hiện, %d chưa thực hiện"
                    .formatted(
                            name,
                            counts.getOrDefault(State.DONE, 0L),
                            counts.getOrDefault(State.IN_PROGRESS, 0L),
                            counts.getOrDefault(State.NOT_STARTED, 0L));
        }
    }

    List<Section> sections() {
        List<Section> sections = new ArrayList<>();
        for (Contents.Area area : said.areas()) {
            add(sections, Headings.number(said, area), area.name(), area.code());
        }
        add(sections, said.areas().size() + 1, "Nhiệm vụ chung", null);
        return sections;
    }

    private void add(List<Section> sections, int number, String name, @Nullable String area) {
        List<TaskTold> tasks = said.tasks().stream()
                .filter(told -> Objects.equals(told.area(), area))
                .toList();
        if (!tasks.isEmpty()) {
            sections.add(new Section(Headings.roman(number), name, tasks));
        }
    }

    List<List<String>> rows() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("TT", "Nhiệm vụ", "Kỳ", "Cơ quan", "Tình trạng", "Ghi chú"));
        for (Section section : sections()) {
            rows.add(List.of(section.number(), LetterFrame.upper(section.heading())));
            int number = 0;
            for (TaskTold told : section.tasks()) {
                rows.add(List.of(
                        String.valueOf(++number),
                        told.title(),
                        told.period(),
                        teller(told),
                        state(told),
                        Objects.requireNonNullElse(told.note(), "")));
            }
        }
        return rows;
    }

    static String teller(TaskTold told) {
        return told.agencyName() + (told.lead() ? " (chủ trì)" : "");
    }

    static String state(TaskTold told) {
        return switch (told.state()) {
            case NOT_STARTED -> "Chưa thực hiện";
            case IN_PROGRESS -> "Đang thực hiện";
            case DONE -> "Hoàn thành" + (told.doneOn() == null ? "" : " ngày " + Words.plainDay(told.doneOn()));
        };
    }

    /** Each task once. */
    private static Map<State, Long> counts(List<TaskTold> told) {
        return told.stream().collect(Collectors.groupingBy(TaskTold::task)).values().stream()
                .collect(Collectors.groupingBy(TaskTable::standing, Collectors.counting()));
    }

    /** By its last year: as whoever leads it says, and where they say nothing as whoever is least far. */
    private static State standing(List<TaskTold> ofOneTask) {
        String last = ofOneTask.stream()
                .map(TaskTold::period)
                .max(Comparator.naturalOrder())
                .orElse("");
        List<TaskTold> then =
                ofOneTask.stream().filter(told -> told.period().equals(last)).toList();
        List<TaskTold> leads = then.stream().filter(TaskTold::lead).toList();
        return (leads.isEmpty() ? then : leads)
                .stream().map(TaskTold::state).min(Comparator.naturalOrder()).orElse(State.NOT_STARTED);
    }
}
