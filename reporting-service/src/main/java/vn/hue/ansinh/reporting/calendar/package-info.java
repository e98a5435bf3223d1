/** Knows the working days of Vietnam. */
@NullMarked
package vn.hue.ansinh.reporting.calendar;

import org.jspecify.annotations.NullMarked;
