/** Keeps a copy of the places that agencies-service tells about. */
@NullMarked
package vn.hue.ansinh.indicators.place;

import org.jspecify.annotations.NullMarked;
