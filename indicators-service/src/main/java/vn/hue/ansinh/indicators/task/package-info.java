/** Knows the commitments of the plan that no figure measures. */
@NullMarked
package vn.hue.ansinh.indicators.task;

import org.jspecify.annotations.NullMarked;
