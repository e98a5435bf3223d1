package vn.hue.ansinh.indicators.verdict;

import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.indicators.observation.ObservationStatus;
import vn.hue.ansinh.indicators.observation.Period;

/**
 * The figure of one period, and the observation that states it.
 *
 * @param observation null for the baseline of a target, which a decision states
 * @param definitionVersion of the indicator, by which it was measured
 */
public record Point(
        Period period,
        BigDecimal value,
        ObservationStatus status,
        @Nullable UUID observation,
        boolean synthetic,
        int definitionVersion) {

    public int year() {
        return period.closingYear();
    }
}
