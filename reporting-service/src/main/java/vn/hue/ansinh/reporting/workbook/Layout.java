package vn.hue.ansinh.reporting.workbook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.reporting.figure.CanonicalJson;
import vn.hue.ansinh.reporting.form.FormView;
import vn.hue.ansinh.reporting.form.FormView.Line;
import vn.hue.ansinh.reporting.form.FormView.PlaceLine;
import vn.hue.ansinh.reporting.known.Level;

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
        List<PlaceLine> below = below(form);
        for (Line line : form.figures()) {
            rows.add(new Asked(line, line.place(), "", true));
            below.stream()
                    .filter(place -> !place.level().isBelow(line.lowestLevel()))
                    .forEach(place -> rows.add(new Asked(line, place.id(), place.name(), false)));
        }
        return rows;
    }

    /** Those next below the agency's own at the end of the year: communes, where there are no districts any more. */
    private static List<PlaceLine> below(FormView form) {
        LocalDate end = LocalDate.of(Integer.parseInt(form.period()), 12, 31);
        List<PlaceLine> there = form.places().stream()
                .filter(place -> !place.home())
                .filter(place -> place.validTo() == null || !place.validTo().isBefore(end))
                .toList();
        Optional<Level> next = there.stream().map(PlaceLine::level).min(Comparator.naturalOrder());
        return there.stream()
                .filter(place -> place.level() == next.orElseThrow())
                .toList();
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
