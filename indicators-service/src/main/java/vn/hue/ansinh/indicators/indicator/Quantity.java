package vn.hue.ansinh.indicators.indicator;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What the figures of an indicator tell an amount of.
 *
 * @param unit in which they tell a part of a whole; null of every other unit
 */
public record Quantity(MeasureKind kind, @Nullable ShareUnit unit) {

    static Quantity of(MeasureKind kind, String unitVi) {
        return new Quantity(kind, ShareUnit.of(unitVi).orElse(null));
    }

    /** A percentage of something, which no figure may take beyond the whole. */
    public boolean isShare() {
        return unit == ShareUnit.PERCENT;
    }

    /** Counted, or a part of something. A mean, and what a province alone states, may be a balance that falls below nothing. */
    public boolean isNeverNegative() {
        return isShare() || kind.isCountOrShare();
    }

    /** All of what they tell a part of: 100 of percent, 1000 of per mille; null of other units. */
    public @Nullable BigDecimal whole() {
        return unit == null ? null : unit.whole();
    }
}
