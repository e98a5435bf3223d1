package vn.hue.ansinh.indicators.verdict;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the mean of all years can still come to, by what the unit can be at all. A bound of the unit that a figure has
 * passed, or that the goal itself lies beyond, binds nobody: more have loaded an app than were to, and nothing is out of
 * reach of what nothing bounds.
 *
 * @param years in the mean
 * @param open those of them that have no figure, to come or not told of
 */
record MeanAhead(Goal goal, Reach reach, List<Point> points, int years, int open) {

    /** Whether the mean misses its goal however good the years without a figure are. */
    boolean isOutOfReach() {
        BigDecimal highest = highest();
        BigDecimal lowest = lowest();
        return open > 0
                && (highest != null && goal.isAbove(endingWith(highest))
                        || lowest != null && goal.isBelow(endingWith(lowest)));
    }

    /** Whether nothing that a year can be lies on the wrong side of what it needs to be. */
    boolean isSafeWith(BigDecimal each, boolean more) {
        return new Reach(lowest(), highest()).alwaysKeeps(each, more);
    }

    private @Nullable BigDecimal highest() {
        BigDecimal highest = reach.highest();
        return highest == null
                        || goal.isAbove(Ratio.of(highest))
                        || points.stream().anyMatch(point -> point.value().compareTo(highest) > 0)
                ? null
                : highest;
    }

    private @Nullable BigDecimal lowest() {
        BigDecimal lowest = reach.lowest();
        return lowest == null
                        || goal.isBelow(Ratio.of(lowest))
                        || points.stream().anyMatch(point -> point.value().compareTo(lowest) < 0)
                ? null
                : lowest;
    }

    private Ratio endingWith(BigDecimal each) {
        BigDecimal there = points.stream().map(Point::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Ratio(there.add(each.multiply(BigDecimal.valueOf(open))), BigDecimal.valueOf(years));
    }
}
