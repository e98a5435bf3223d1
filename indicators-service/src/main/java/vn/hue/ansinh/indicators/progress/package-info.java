/** Shows the verdicts with everything they were computed from. */
@NullMarked
package vn.hue.ansinh.indicators.progress;

import org.jspecify.annotations.NullMarked;
