package vn.hue.ansinh.indicators.verdict;

import vn.hue.ansinh.indicators.indicator.Direction;

/**
 * What the formula must know of an indicator.
 *
 * @param share a percentage of something, which a projection keeps within 0 and 100
 * @param neverNegative counted, or made of counts: a projection of it ends at nothing
 * @param decimals to which figures found by dividing are rounded
 */
public record Measure(Direction direction, boolean share, boolean neverNegative, int decimals) {

    public Reach reach() {
        return share ? Reach.OF_A_SHARE : neverNegative ? Reach.FROM_NOTHING : Reach.ANY;
    }
}
