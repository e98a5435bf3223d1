package vn.hue.ansinh.indicators.verdict;

import java.math.BigDecimal;

/**
 * Where a line arrives at the horizon.
 *
 * @param bounded the line left what the unit can be, and ends where that ends
 * @param computed where it would have arrived
 */
public record Projection(int year, BigDecimal value, boolean bounded, BigDecimal computed) {

    static Projection at(int year, Ratio value, Measure measure) {
        BigDecimal rounded = value.rounded(measure.decimals());
        Reach reach = measure.reach();
        return new Projection(year, reach.nearest(rounded), !reach.holds(value), rounded);
    }
}
