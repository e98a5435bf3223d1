/** Puts accepted versions together into one consolidated report, pinned for ever, with everything that is still open. */
@NullMarked
package vn.hue.ansinh.reporting.consolidation;

import org.jspecify.annotations.NullMarked;
