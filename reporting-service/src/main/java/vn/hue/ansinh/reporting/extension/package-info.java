/** More time for an obligation, and what the consolidator rules on it beside the rule of its duty. */
@NullMarked
package vn.hue.ansinh.reporting.extension;

import org.jspecify.annotations.NullMarked;
