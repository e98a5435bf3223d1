/** Knows the indicators, the measures they bundle and the versions of their definitions. */
@NullMarked
package vn.hue.ansinh.indicators.indicator;

import org.jspecify.annotations.NullMarked;
