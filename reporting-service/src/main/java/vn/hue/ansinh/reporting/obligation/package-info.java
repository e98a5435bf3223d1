/** Tells what each agency owes for each period, and how it stands at this moment. */
@NullMarked
package vn.hue.ansinh.reporting.obligation;

import org.jspecify.annotations.NullMarked;
