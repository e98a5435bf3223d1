package vn.hue.ansinh.reporting.figure;

import java.math.BigDecimal;

/**
 * A figure that is known already.
 *
 * @param own whether the report in question stated it, or one that it goes on from, in the version that is official now
 */
record Past(Series series, int year, BigDecimal value, FigureStatus status, boolean own) {}
