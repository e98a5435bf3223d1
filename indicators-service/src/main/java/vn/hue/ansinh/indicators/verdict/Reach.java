package vn.hue.ansinh.indicators.verdict;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What a unit can be at all: nobody is counted below nothing, and nothing is more than the whole of itself. */
public record Reach(@Nullable BigDecimal lowest, @Nullable BigDecimal highest) {

    /** @param whole 100 of percent, 1000 of per mille; null of what is no share */
    public static Reach of(boolean neverNegative, @Nullable BigDecimal whole) {
        return new Reach(neverNegative ? BigDecimal.ZERO : null, whole);
    }

    boolean holds(Ratio value) {
        return (lowest == null || value.atLeast(lowest))
                && (highest == null || Ratio.of(highest).compareTo(value) >= 0);
    }

    /** Whether nothing can lie on the other side of this bound. */
    boolean alwaysKeeps(BigDecimal bound, boolean more) {
        BigDecimal worst = more ? lowest : highest;
        return worst != null && (more ? 1 : -1) * worst.compareTo(bound) >= 0;
    }

    Ratio nearest(Ratio value) {
        if (lowest != null && !value.atLeast(lowest)) {
            return Ratio.of(lowest);
        }
        return highest != null && value.atLeast(highest) ? Ratio.of(highest) : value;
    }

    BigDecimal nearest(BigDecimal value) {
        BigDecimal fromBelow = lowest == null ? value : value.max(lowest);
        return highest == null ? fromBelow : fromBelow.min(highest);
    }
}
