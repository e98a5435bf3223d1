package vn.hue.ansinh.indicators.verdict;

import java.math.BigDecimal;
import java.util.UUID;
import vn.hue.ansinh.indicators.observation.ObservationStatus;

/** The figure of one year, and the observation that states it. */
public record Point(int year, BigDecimal value, ObservationStatus status, UUID observation, boolean synthetic) {}
