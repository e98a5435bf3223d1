/** Owns the plan, its indicators, targets and tasks, keeps every figure, and judges whether we are on track. */
@NullMarked
package vn.hue.ansinh.indicators;

import org.jspecify.annotations.NullMarked;
