/** Deadlines as calendars of people read them. */
@NullMarked
package vn.hue.ansinh.reporting.agenda;

import org.jspecify.annotations.NullMarked;
