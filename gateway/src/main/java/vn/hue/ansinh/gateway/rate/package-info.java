/** How often each caller may ask: one bucket a caller, and headers that tell the truth about it. */
@NullMarked
package vn.hue.ansinh.gateway.rate;

import org.jspecify.annotations.NullMarked;
