/** Knows what each indicator shall reach by when, exactly as the plan and later decisions say it. */
@NullMarked
package vn.hue.ansinh.indicators.target;

import org.jspecify.annotations.NullMarked;
