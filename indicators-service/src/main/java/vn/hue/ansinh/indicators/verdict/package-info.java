/** Judges a target by its figures, in exact decimals and without any outside help. */
@NullMarked
package vn.hue.ansinh.indicators.verdict;

import org.jspecify.annotations.NullMarked;
