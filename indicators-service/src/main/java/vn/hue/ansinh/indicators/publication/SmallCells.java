package vn.hue.ansinh.indicators.publication;

import static java.util.stream.Collectors.groupingBy;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.indicators.indicator.MeasureKind;

/**
 * Which figures would tell of single people: those that stand for one to four, or for all but one to four of a place.
 * Where one alone of the places under one parent is held back, the total would give it away, so the next smallest is
 * held back with it. None stays open: zero tells of nobody.
 */
final class SmallCells {
    /** Fewer than so many can be known by the figure. */
    static final BigDecimal SHOWN_FROM = BigDecimal.valueOf(5);

    private SmallCells() {}

    /** The places whose figures are held back. */
    static Set<String> of(List<PlaceFigure> figures, MeasureKind kind) {
        if (!countsPeople(kind)) {
            return Set.of();
        }
        Set<String> hidden = new HashSet<>();
        figures.stream().filter(SmallCells::isSmall).map(PlaceFigure::place).forEach(hidden::add);
        figures.stream()
                .collect(groupingBy(figure -> Objects.requireNonNullElse(figure.parent(), "")))
                .values()
                .forEach(siblings -> hideAnother(siblings, hidden));
        return hidden;
    }

    private static boolean countsPeople(MeasureKind kind) {
        return switch (kind) {
            case COUNT_FLOW, COUNT_STOCK, RATE -> true;
            case MEAN, UNIT_SHARE, PROVINCE_ONLY -> false;
        };
    }

    private static boolean isSmall(PlaceFigure figure) {
        BigDecimal count = figure.count();
        BigDecimal whole = figure.whole();
        return isFew(count) || (count != null && whole != null && isFew(whole.subtract(count)));
    }

    private static boolean isFew(@Nullable BigDecimal count) {
        return count != null && count.signum() > 0 && count.compareTo(SHOWN_FROM) < 0;
    }

    private static void hideAnother(List<PlaceFigure> siblings, Set<String> hidden) {
        long alone =
                siblings.stream().filter(one -> hidden.contains(one.place())).count();
        if (alone == 1) {
            open(siblings, hidden)
                    .min(Comparator.comparing(SmallCells::size).thenComparing(PlaceFigure::place))
                    .ifPresent(one -> hidden.add(one.place()));
        }
    }

    private static Stream<PlaceFigure> open(List<PlaceFigure> siblings, Set<String> hidden) {
        return siblings.stream().filter(one -> !hidden.contains(one.place()));
    }

    private static BigDecimal size(PlaceFigure figure) {
        return Objects.requireNonNullElse(figure.count(), figure.value());
    }
}
