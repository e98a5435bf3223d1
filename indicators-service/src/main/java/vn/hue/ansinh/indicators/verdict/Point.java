package vn.hue.ansinh.indicators.verdict;

import java.math.BigDecimal;
import java.util.UUID;
import vn.hue.ansinh.indicators.observation.ObservationStatus;
import vn.hue.ansinh.indicators.observation.Period;

/** The figure of one period, and the observation that states it. */
public record Point(Period period, BigDecimal value, ObservationStatus status, UUID observation, boolean synthetic) {

    public int year() {
        return period.year();
    }
}
