/** Knows the plans, their policy areas, and from which index a verdict holds. */
@NullMarked
package vn.hue.ansinh.indicators.plan;

import org.jspecify.annotations.NullMarked;
