package vn.hue.ansinh.indicators.verdict;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import vn.hue.ansinh.indicators.plan.Thresholds;
import vn.hue.ansinh.indicators.target.PeriodKind;
import vn.hue.ansinh.indicators.target.TargetRule;

/**
 * All that a verdict rests on.
 *
 * @param firstYear of the plan; the year before it is the earliest that may serve as the start
 * @param path what was promised for single years on the way, where somebody promised it
 * @param points in any order: one figure a year, and of what shall be done by a day those of other periods as well
 */
public record Facts(
        TargetRule rule,
        Measure measure,
        Thresholds thresholds,
        int firstYear,
        Map<Integer, BigDecimal> path,
        List<Point> points) {

    /**
     * The figures that count for this target, oldest first: none after its horizon, none from before the plan, and of
     * whole years alone.
     */
    List<Point> counting() {
        return points.stream()
                .filter(point -> point.period().isYear())
                .filter(point -> point.year() >= earliest() && point.year() <= rule.toYear())
                .sorted(Comparator.comparingInt(Point::year))
                .toList();
    }

    /** Every figure since the start of the plan, by the day its period ended; of two the shorter period first. */
    List<Point> byDay() {
        return points.stream()
                .filter(point -> point.year() >= earliest())
                .sorted(Comparator.comparing((Point point) -> point.period().end())
                        .thenComparing(point -> point.period().start(), Comparator.reverseOrder()))
                .toList();
    }

    private int earliest() {
        return rule.periodKind() == PeriodKind.AVERAGE_PER_YEAR ? firstYearOfMean() : firstYear - 1;
    }

    int firstYearOfMean() {
        Integer from = rule.fromYear();
        return from == null ? firstYear : from;
    }
}
