/** Places as they stand on a day, and which came out of which. */
@NullMarked
package vn.hue.ansinh.agencies.place;

import org.jspecify.annotations.NullMarked;
