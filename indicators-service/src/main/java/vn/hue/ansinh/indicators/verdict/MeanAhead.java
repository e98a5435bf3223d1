package vn.hue.ansinh.indicators.verdict;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
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

    /**
     * What each open year has to come to, or to at most where nothing asks for more. There may be more than enough already:
     * an amount below what the unit can be is no demand.
     */
    BigDecimal required(int decimals) {
        BigDecimal low = goal.low();
        if (low == null) {
            return each(Objects.requireNonNull(goal.high()), false, decimals);
        }
        BigDecimal least = each(low, true, decimals);
        BigDecimal lowest = lowest();
        return lowest == null ? least : least.max(lowest);
    }

    /** The most that each open year may come to between two bounds; null where it cannot come to more anyway. */
    @Nullable
    BigDecimal requiredAtMost(int decimals) {
        BigDecimal high = goal.high();
        if (high == null || goal.low() == null) {
            return null;
        }
        BigDecimal most = each(high, false, decimals);
        return isSafeWith(most, false) ? null : most;
    }

    private BigDecimal each(BigDecimal bound, boolean more, int decimals) {
        Ratio exact = each(bound);
        return leavesRoom(decimals) ? goal.needed(exact, more, decimals) : exact.rounded(decimals);
    }

    /** Between two bounds that lie nearer to each other than the last digit no number so short keeps both. */
    private boolean leavesRoom(int decimals) {
        BigDecimal low = goal.low();
        BigDecimal high = goal.high();
        return low == null
                || high == null
                || goal.needed(each(low), true, decimals).compareTo(goal.needed(each(high), false, decimals)) <= 0;
    }

    private Ratio each(BigDecimal bound) {
        return new Ratio(bound.multiply(BigDecimal.valueOf(years)).subtract(there()), BigDecimal.valueOf(open));
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
        return new Ratio(there().add(each.multiply(BigDecimal.valueOf(open))), BigDecimal.valueOf(years));
    }

    private BigDecimal there() {
        return points.stream().map(Point::value).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
