package vn.hue.ansinh.reporting.document;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.kit.table.CsvTable;
import vn.hue.ansinh.reporting.consolidation.Contents;

/** The chapters of a letter: those that the duty asks for, and after them whatever else was written. */
final class Outline {
    private static final Map<String, Set<Chapter>> OF_DUTIES =
            CsvTable.read("plan-data/duties.csv", OutlineRow.class).stream()
                    .collect(Collectors.toMap(OutlineRow::code, OutlineRow::chapters));

    private Outline() {}

    static List<Chapter> of(Contents said) {
        Stream<Chapter> asked = OF_DUTIES.getOrDefault(said.duty(), Set.of()).stream();
        Stream<Chapter> written = Arrays.stream(Chapter.values())
                .filter(chapter -> said.stories().stream().anyMatch(story -> chapter.in(story.narrative()) != null));
        return Stream.concat(asked, written).distinct().toList();
    }

    private record OutlineRow(String code, @Nullable String outline) {
        /** Parts that only refer to the Plan's text have nothing to tell. */
        Set<Chapter> chapters() {
            List<String> names = outline == null ? List.of() : List.of(outline.split("\\|"));
            Set<Chapter> chapters = new LinkedHashSet<>();
            names.forEach(name -> Arrays.stream(Chapter.values())
                    .filter(chapter -> chapter.name().equals(name))
                    .forEach(chapters::add));
            return chapters;
        }
    }
}
