package vn.hue.ansinh.indicators.publication;

import java.math.BigDecimal;
import java.util.UUID;
import vn.hue.ansinh.indicators.observation.ObservationStatus;

/**
 * The figure of one place in one year.
 *
 * @param place code and first day, as {@code 474@2025-01-01}
 * @param held whether it is held back, since it would tell of single people
 */
record PlaceFigure(
        String place,
        String name,
        String level,
        String period,
        BigDecimal value,
        ObservationStatus status,
        boolean held,
        boolean synthetic,
        UUID observation) {}
