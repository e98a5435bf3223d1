/** Knows whose hand writes, and when. */
@NullMarked
package vn.hue.ansinh.agencies.hand;

import org.jspecify.annotations.NullMarked;
