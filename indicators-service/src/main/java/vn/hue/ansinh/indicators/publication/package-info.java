/** Tells citizens, in one language and few bytes, how the plan stands. */
@NullMarked
package vn.hue.ansinh.indicators.publication;

import org.jspecify.annotations.NullMarked;
