/** Knows who has to report what to whom, and when each duty falls due. */
@NullMarked
package vn.hue.ansinh.reporting.duty;

import org.jspecify.annotations.NullMarked;
