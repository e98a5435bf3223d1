package vn.hue.ansinh.reporting.duty;

import java.time.Instant;
import java.time.LocalDate;

/**
 * One duty in one period, a year.
 *
 * @param opensAt when the period begins
 * @param nominal the date that the Plan names
 * @param dueAt the first instant that is late
 */
record Deadline(String duty, String period, Instant opensAt, LocalDate nominal, Instant dueAt) {}
