/** What leaders ask about indicators that are not well, and what the agencies answer. */
@NullMarked
package vn.hue.ansinh.reporting.explanation;

import org.jspecify.annotations.NullMarked;
