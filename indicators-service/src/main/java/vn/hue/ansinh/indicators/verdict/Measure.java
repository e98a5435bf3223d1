package vn.hue.ansinh.indicators.verdict;

import java.math.BigDecimal;
import vn.hue.ansinh.indicators.indicator.Direction;

/**
 * What the formula must know of an indicator.
 *
 * @param share a percentage of something
 * @param reach what a projection keeps within
 * @param decimals to which figures found by dividing are rounded
 */
public record Measure(Direction direction, boolean share, Reach reach, int decimals) {

    /** @param neverNegative counted, or made of counts: a projection of it ends at nothing */
    public Measure(Direction direction, boolean share, boolean neverNegative, int decimals) {
        this(direction, share, Reach.of(neverNegative || share, share ? BigDecimal.valueOf(100) : null), decimals);
    }
}
