/** Takes in what comes from outside: the tables of the Plan at start, accepted reports afterwards. */
@NullMarked
package vn.hue.ansinh.indicators.intake;

import org.jspecify.annotations.NullMarked;
