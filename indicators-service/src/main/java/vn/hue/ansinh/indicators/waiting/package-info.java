/** Counts what waits for somebody beside an indicator: obstacles for a decision, questions for an answer. */
@NullMarked
package vn.hue.ansinh.indicators.waiting;

import org.jspecify.annotations.NullMarked;
