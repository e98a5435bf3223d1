/** Keeps a copy of what the agencies are called. */
@NullMarked
package vn.hue.ansinh.indicators.agency;

import org.jspecify.annotations.NullMarked;
