/** Keeps a copy of who answers for what, told by agencies-service, and says who leads and who helps. */
@NullMarked
package vn.hue.ansinh.indicators.assignment;

import org.jspecify.annotations.NullMarked;
