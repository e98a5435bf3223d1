/** The instants under which things become known, and up to which everything is known that ever will be. */
@NullMarked
package vn.hue.ansinh.indicators.instant;

import org.jspecify.annotations.NullMarked;
