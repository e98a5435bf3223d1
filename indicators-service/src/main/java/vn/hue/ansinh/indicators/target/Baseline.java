package vn.hue.ansinh.indicators.target;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;

/**
 * Where a target says that the way begins.
 *
 * @param period a year
 * @param source who states the value
 */
@Embeddable
public record Baseline(
        @Column(name = "baseline_period") String period,
        @Column(name = "baseline_value") BigDecimal value,
        @Column(name = "baseline_source") String source) {

    public int year() {
        return Integer.parseInt(period);
    }

    boolean isSameAs(Baseline other) {
        return period.equals(other.period) && value.compareTo(other.value) == 0 && source.equals(other.source);
    }
}
