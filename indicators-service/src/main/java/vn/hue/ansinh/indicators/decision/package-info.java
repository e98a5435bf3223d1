/** Writes down what decisions of the province change: the targets of an indicator, and the verdicts they move. */
@NullMarked
package vn.hue.ansinh.indicators.decision;

import org.jspecify.annotations.NullMarked;
