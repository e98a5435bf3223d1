package vn.hue.ansinh.reporting.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.reporting.figure.Content;
import vn.hue.ansinh.reporting.figure.Figure;
import vn.hue.ansinh.reporting.figure.Spending;
import vn.hue.ansinh.reporting.figure.TaskNote;

/**
 * What is written in the report already. All of it stands in the workbook: what is sent back stands in place of what is
 * written, and whatever was left out of the file would be lost.
 */
final class SoFar {
    static final SoFar NOTHING = new SoFar(Content.of(List.of(), null, null));

    private final Content content;

    SoFar(Content content) {
        this.content = content;
    }

    Optional<Figure> of(Layout.Asked row) {
        return content.figures().stream().filter(figure -> isAbout(figure, row)).findFirst();
    }

    /** Breakdowns, and places that the form does not ask for. */
    List<Figure> besides(List<Layout.Asked> rows) {
        return content.figures().stream()
                .filter(figure -> rows.stream().noneMatch(row -> isAbout(figure, row)))
                .toList();
    }

    private static boolean isAbout(Figure figure, Layout.Asked row) {
        return figure.breakdown() == null
                && figure.indicator().equals(row.line().indicator())
                && Objects.equals(figure.component(), row.line().component())
                && Objects.equals(figure.place(), row.place());
    }

    Map<String, TaskNote> tasks() {
        return content.tasks().stream().collect(Collectors.toMap(TaskNote::task, Function.identity()));
    }

    /** By the name of the part; the reason for what is left out stands behind the narrative. */
    String text(String part) {
        @Nullable
        String text = part.equals(Layout.INCOMPLETE)
                ? content.incomplete()
                : content.narrative().parts().get(part);
        return Objects.requireNonNullElse(text, "");
    }

    List<String> partsBesides(List<String> outline) {
        List<String> parts = new ArrayList<>(content.narrative().parts().keySet());
        parts.removeAll(outline);
        return parts;
    }

    List<Spending> spending() {
        return content.spending();
    }

    /** The sheets have no column for it: what was made up for a demonstration stays so until it is another value. */
    Content stillMadeUp(Content sent) {
        List<Figure> figures = sent.figures().stream()
                .map(figure -> content.figures().stream().anyMatch(before -> isMadeUp(before, figure))
                        ? figure.madeUp()
                        : figure)
                .toList();
        return Content.of(figures, sent.narrative(), sent.tasks(), sent.spending(), sent.incomplete());
    }

    private static boolean isMadeUp(Figure before, Figure figure) {
        return Boolean.TRUE.equals(before.synthetic())
                && before.isAboutTheSame(figure)
                && before.value() != null
                && figure.value() != null
                && before.value().compareTo(figure.value()) == 0;
    }
}
