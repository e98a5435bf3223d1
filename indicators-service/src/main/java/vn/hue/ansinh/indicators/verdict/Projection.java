package vn.hue.ansinh.indicators.verdict;

import java.math.BigDecimal;

/**
 * Where a straight line arrives at the horizon.
 *
 * @param bounded the line left 0..100, where a share ends
 */
public record Projection(int year, BigDecimal value, boolean bounded) {
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    static Projection at(int year, Ratio value, Measure measure) {
        BigDecimal rounded = value.rounded(measure.decimals());
        BigDecimal kept = measure.share() ? rounded.max(BigDecimal.ZERO).min(WHOLE) : rounded;
        boolean bounded = measure.share() && (value.signum() < 0 || value.compareTo(Ratio.of(WHOLE)) > 0);
        return new Projection(year, kept, bounded);
    }
}
