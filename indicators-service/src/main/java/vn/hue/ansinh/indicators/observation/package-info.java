/** Keeps every figure ever stated, and tells which one holds now or held at an instant. */
@NullMarked
package vn.hue.ansinh.indicators.observation;

import org.jspecify.annotations.NullMarked;
