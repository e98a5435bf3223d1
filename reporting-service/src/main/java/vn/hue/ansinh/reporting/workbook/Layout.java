package vn.hue.ansinh.reporting.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.reporting.figure.CanonicalJson;
import vn.hue.ansinh.reporting.form.FormView;
import vn.hue.ansinh.reporting.form.FormView.Line;
import vn.hue.ansinh.reporting.form.FormView.PlaceLine;

/**
 * Which rows the workbook of a form has. It asks for the agency's own place and the places directly below it; figures of
 * other places and breakdowns go into the open rows behind them.
 */
final class Layout {
    static final String FORMAT = "an-sinh-form/1";
    static final String KEY_SHEET = "_ansinh";
    static final String INCOMPLETE = "incomplete";
    static final int OPEN_FIGURES = 60;
    static final int OPEN_SPENDING = 30;

    private Layout() {}

    /** A figure to fill in. */
    record Asked(Line line, @Nullable String place, String placeName, boolean home) {}

    static List<Asked> figures(FormView form) {
        List<Asked> rows = new ArrayList<>();
        for (Line line : form.figures()) {
            rows.add(new Asked(line, line.place(), "", true));
            below(form)
                    .filter(place -> !place.level().isBelow(line.lowestLevel()))
                    .forEach(place -> rows.add(new Asked(line, place.id(), place.name(), false)));
        }
        return rows;
    }

    /** Those one level below the agency's own. */
    private static Stream<PlaceLine> below(FormView form) {
        return form.places().stream()
                .filter(PlaceLine::home)
                .findFirst()
                .map(home -> form.places().stream()
                        .filter(place -> place.level().ordinal() == home.level().ordinal() + 1))
                .orElse(Stream.empty());
    }

    /** What the rows ask for, in short: two workbooks of the same hash have the same rows. */
    static String hash(FormView form) {
        Stream<List<String>> figures = figures(form).stream()
                .map(row -> List.of(
                        row.line().indicator(),
                        Objects.requireNonNullElse(row.line().component(), ""),
                        Objects.requireNonNullElse(row.place(), "")));
        Stream<List<String>> tasks = form.tasks().stream().map(task -> List.of(task.task()));
        return CanonicalJson.sha256(Stream.of(figures, tasks, Stream.of(form.outline()))
                .flatMap(rows -> rows)
                .toList());
    }
}
