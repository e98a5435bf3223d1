package vn.hue.ansinh.reporting.consolidation;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.reporting.consolidation.Row.Cell;
import vn.hue.ansinh.reporting.figure.FigureStatus;
import vn.hue.ansinh.reporting.known.MeasureKind;

/**
 * One line of the table: what departments state for the province, and what its localities state together. Counts are
 * summed; shares and means are the sum of the numerators over the sum of the denominators, never a mean of ratios.
 *
 * @param figures of the lead before those of others
 * @param places how many places of each level there are in each year
 */
record Series(Label label, @Nullable String component, List<Stated> figures, Map<String, Map<String, Integer>> places) {
    private static final String LOCALITIES = "LOCALITIES";

    String key() {
        return component == null ? label.code() : component;
    }

    Row row(List<String> years) {
        List<Cell> cells = years.stream().map(this::cell).toList();
        Verdict verdict = verdict(cells.get(cells.size() - 1));
        return new Row(
                label.area(),
                label.code(),
                component,
                label.name(),
                label.unit(),
                label.decimals(),
                verdict == null ? null : verdict.status(),
                verdict != null && verdict.endUnknown(),
                verdict != null && verdict.synthetic(),
                verdict == null ? null : verdict.on(),
                cells,
                label.goal());
    }

    /** Verdicts are told of whatever figures there are, also for a demonstration; a row rests on accepted ones alone. */
    private @Nullable Verdict verdict(Cell last) {
        return last.value() == null ? null : label.verdict();
    }

    private Cell cell(String year) {
        List<Stated> departments = departments(year);
        if (!departments.isEmpty()) {
            Stated first = departments.get(0);
            return new Cell(year, first.value(), first.status(), first.agency(), first.synthetic());
        }
        List<Stated> parts = localities(year);
        BigDecimal together = parts.size() == expected(year) ? together(parts, label.decimals()) : null;
        return together == null
                ? Cell.empty(year)
                : new Cell(
                        year,
                        together,
                        status(parts),
                        LOCALITIES,
                        parts.stream().anyMatch(Stated::synthetic));
    }

    /** One estimate makes the sum one, whatever else has changed in it. */
    private static @Nullable FigureStatus status(List<Stated> parts) {
        List<FigureStatus> statuses = parts.stream().map(Stated::status).toList();
        return statuses.contains(FigureStatus.E)
                ? FigureStatus.E
                : statuses.stream().max(Enum::compareTo).orElse(null);
    }

    @Nullable
    BigDecimal together(List<Stated> parts, int decimals) {
        if (parts.isEmpty() || label.kind() == MeasureKind.PROVINCE_ONLY) {
            return null;
        }
        if (label.kind().isCount()) {
            return sum(parts, Stated::value);
        }
        BigDecimal above = sum(parts, Stated::numerator);
        BigDecimal below = sum(parts, Stated::denominator);
        return above == null || below == null || below.signum() == 0
                ? null
                : label.per().ratio(above, below, decimals);
    }

    /** Null as soon as one part is unknown: a sum that leaves one out is another figure. */
    private static @Nullable BigDecimal sum(List<Stated> parts, Function<Stated, @Nullable BigDecimal> member) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Stated part : parts) {
            BigDecimal value = member.apply(part);
            if (value == null) {
                return null;
            }
            sum = sum.add(value);
        }
        return sum;
    }

    /** What stands in the table comes first: final before provisional before estimated, of equals the lead's. */
    List<Stated> departments(String year) {
        return of(year, "PROVINCE").stream()
                .sorted(Comparator.comparing(Stated::doubt))
                .toList();
    }

    /** One figure of each: what a locality says of itself counts before what a department says of it. */
    List<Stated> localities(String year) {
        Map<String, Stated> byPlace = new LinkedHashMap<>();
        ofLocalities(year).stream()
                .sorted(Comparator.comparing(Stated::doubt))
                .forEach(one -> byPlace.merge(one.place(), one, (a, b) -> b.own() && !a.own() ? b : a));
        return List.copyOf(byPlace.values());
    }

    List<Stated> of(String year, String level) {
        return figures.stream().filter(figure -> figure.isOf(year, level)).toList();
    }

    /** Whoever states them. */
    List<Stated> ofLocalities(String year) {
        return of(year, level(year));
    }

    /** Districts as long as there were any, communes afterwards. */
    private String level(String year) {
        return count(year, "DISTRICT") > 0 ? "DISTRICT" : "COMMUNE";
    }

    int expected(String year) {
        return count(year, level(year));
    }

    private int count(String year, String level) {
        return places.getOrDefault(year, Map.of()).getOrDefault(level, 0);
    }
}
