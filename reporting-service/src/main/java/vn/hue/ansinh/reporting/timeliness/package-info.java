/** Counts who reported in time: per agency, year and duty, with a denominator that is fair. */
@NullMarked
package vn.hue.ansinh.reporting.timeliness;

import org.jspecify.annotations.NullMarked;
