/** Puts the figures of places and of parts of a year together, says how complete that is, and holds it against others. */
@NullMarked
package vn.hue.ansinh.indicators.aggregate;

import org.jspecify.annotations.NullMarked;
