package vn.hue.ansinh.indicators.verdict;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.indicators.indicator.Direction;
import vn.hue.ansinh.indicators.target.TargetRule;

/**
 * The bounds a figure must keep: at least, at most, or both.
 *
 * @param strict equality is not enough
 * @param stretch the far bound of what was wanted, which an indicator that moves may pass: it is exceeded then
 */
record Goal(
        @Nullable BigDecimal low,
        @Nullable BigDecimal high,
        boolean strict,
        @Nullable BigDecimal stretch) {
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    static Goal of(TargetRule rule, Measure measure) {
        return switch (rule.comparator()) {
            case GT -> new Goal(rule.value(), null, true, null);
            case GE, DONE_BY -> new Goal(rule.value(), null, false, null);
            case LT -> new Goal(null, rule.value(), true, null);
            case LE -> new Goal(null, rule.value(), false, null);
            case RANGE -> range(given(rule.low()), given(rule.high()), measure.direction());
            case EQ -> equal(given(rule.value()), measure);
            case APPROX -> around(given(rule.value()), rule.tolerance(), measure.direction());
        };
    }

    /** The bound nearest the start is the goal: 70 of 70-75 on the way up, 2.2 of 2.0-2.2 on the way down. */
    private static Goal range(BigDecimal low, BigDecimal high, Direction direction) {
        return switch (direction) {
            case INCREASE -> new Goal(low, null, false, high);
            case DECREASE -> new Goal(null, high, false, low);
            case MAINTAIN -> new Goal(low, high, false, null);
        };
    }

    /** Passing the wanted value in the wanted direction exceeds it; a share counted at over 100 percent is all of it. */
    private static Goal equal(BigDecimal value, Measure measure) {
        boolean wholeShare = measure.share() && value.compareTo(WHOLE) >= 0;
        return wholeShare && measure.direction() != Direction.DECREASE
                ? new Goal(value, null, false, null)
                : around(value, BigDecimal.ZERO, measure.direction());
    }

    private static Goal around(BigDecimal value, @Nullable BigDecimal tolerance, Direction direction) {
        BigDecimal slack = tolerance == null ? BigDecimal.ZERO : tolerance;
        return range(value.subtract(slack), value.add(slack), direction);
    }

    private static BigDecimal given(@Nullable BigDecimal bound) {
        return Objects.requireNonNull(bound, "The target lacks the bound that its comparator needs");
    }

    boolean holds(Ratio value) {
        return !isAbove(value) && !isBelow(value);
    }

    /** Whether at least so much is wanted, and this is less. */
    boolean isAbove(Ratio value) {
        return low != null && !keeps(value.compareTo(Ratio.of(low)));
    }

    /** Whether at most so much is wanted, and this is more. */
    boolean isBelow(Ratio value) {
        return high != null && !keeps(Ratio.of(high).compareTo(value));
    }

    boolean holds(BigDecimal value) {
        return holds(Ratio.of(value));
    }

    private boolean keeps(int distance) {
        return strict ? distance > 0 : distance >= 0;
    }

    boolean isPassedBeyond(Ratio value) {
        return stretch != null && sense() * value.compareTo(Ratio.of(stretch)) > 0;
    }

    /** +1 up, -1 down, 0 where there is a bound on either side. */
    int sense() {
        return low != null && high != null ? 0 : low != null ? 1 : -1;
    }

    /** The bound that matters for this value: of two the one that it breaks, or is nearer to. */
    BigDecimal bound(Ratio value) {
        return isLowTheOne(value) ? given(low) : given(high);
    }

    /** Whether it is by more that this value comes nearer to its bound. */
    boolean asksForMore(Ratio value) {
        return isLowTheOne(value);
    }

    /**
     * What just keeps a bound, in so many decimals: rounded to the side on which it is kept, and beyond it where equality
     * is not enough.
     *
     * @param more whether it is to be at least so much, or else at most
     */
    BigDecimal needed(Ratio exact, boolean more, int decimals) {
        BigDecimal rounded =
                exact.over().divide(exact.under(), decimals, more ? RoundingMode.CEILING : RoundingMode.FLOOR);
        boolean equal = Ratio.of(rounded).compareTo(exact) == 0;
        BigDecimal step = strict && equal ? BigDecimal.ONE.movePointLeft(decimals) : BigDecimal.ZERO;
        return Ratio.plain(more ? rounded.add(step) : rounded.subtract(step));
    }

    /** How far the value lies on the wrong side of its bound; zero or less on the right side. */
    Ratio missing(Ratio value) {
        Ratio above = value.minus(bound(value));
        return isLowTheOne(value) ? above.negated() : above;
    }

    private boolean isLowTheOne(Ratio value) {
        if (low == null || high == null) {
            return low != null;
        }
        return value.times(Ratio.of(2, 1)).compareTo(Ratio.of(low.add(high))) < 0;
    }
}
