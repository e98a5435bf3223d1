package vn.hue.ansinh.indicators.verdict;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What a unit can be at all: nobody is counted below nothing, and nothing is more than the whole of itself. */
public record Reach(@Nullable BigDecimal lowest, @Nullable BigDecimal highest) {
    static final Reach ANY = new Reach(null, null);
    static final Reach FROM_NOTHING = new Reach(BigDecimal.ZERO, null);
    static final Reach OF_A_SHARE = new Reach(BigDecimal.ZERO, BigDecimal.valueOf(100));

    boolean holds(Ratio value) {
        return (lowest == null || value.atLeast(lowest))
                && (highest == null || Ratio.of(highest).compareTo(value) >= 0);
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
